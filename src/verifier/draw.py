#!/usr/bin/env python3
"""Repeats a draw of Cadre from its published files, without Cadre.

    python3 draw.py FOLDER [SHA-256 published before the draw]

FOLDER holds panels.txt and quotas.csv, published by their hash before the draw, and beacon.txt,
the numbers of the events that panels.txt names: a line for each event. With people.csv, which only
oversight has (id and a column for each category), every panel is held against every quota as well.

Where a quota counts what people declare of themselves, panels.txt holds the root of a hash tree over
the panels (RFC 6962 with SHA-256) in place of them, and opened.txt, published after the draw, the
drawn panel with its salt and its path to that root. No chance and no order of reserves is told then.
"""
import csv, hashlib, json, pathlib, sys


def index(round_, remaining, key):  # RFC 3797, section 4, with SHA-256 in place of MD5
    number = round_.to_bytes(2, "big")
    return int.from_bytes(hashlib.sha256(number + key + number).digest(), "big") % remaining


def order(names, key):
    left = sorted(names)
    return [left.pop(index(i, len(left), key)) for i in range(len(names))]


def need(holds, words):
    if not holds:
        sys.exit("NOT VERIFIED: " + words)


def is_in(text, at, size, path, root):  # RFC 9162, section 2.1.3.2
    last, hash_ = size - 1, hashlib.sha256(b"\0" + text.encode()).digest()
    for beside in path:
        if last == 0:
            return False
        if at % 2 or at == last:
            hash_ = hashlib.sha256(b"\1" + beside + hash_).digest()
            while at and at % 2 == 0:
                at, last = at // 2, last // 2
        else:
            hash_ = hashlib.sha256(b"\1" + hash_ + beside).digest()
        at, last = at // 2, last // 2
    return last == 0 and hash_ == root


folder = pathlib.Path(sys.argv[1])
published = (folder / "panels.txt").read_bytes()
quotas = (folder / "quotas.csv").read_bytes()
sha256 = hashlib.sha256(published).hexdigest()
need(len(sys.argv) < 3 or sha256 == sys.argv[2].lower(), "panels.txt is not what was published")

lines = [line.split(" ") for line in published.decode("utf-8").splitlines()]
head = {words[0]: words[1:] for words in lines if not words[0].isdigit()}
panels = [words for words in lines if words[0].isdigit()]
need(head["quotas"] == [hashlib.sha256(quotas).hexdigest()], "quotas.csv is not what was published")
sealed = lines[0] == ["cadre-sealed-panels", "1"]
pool, count = head["pool"], int(head["panels"][0]) if sealed else len(panels)
need([int(p[0]) for p in panels] == ([] if sealed else list(range(1, count + 1))), "panels are not numbered")

events = [sorted(map(int, line.split())) for line in (folder / "beacon.txt").read_text().splitlines()]
need(len(events) == sum(words[0] == "event" for words in lines), "these are not the events named")
key = "".join("".join(f"{n}." for n in event) + "/" for event in events).encode()
drawn = index(0, count, key)

if sealed:
    opened = (folder / "opened.txt").read_text(encoding="utf-8").splitlines()
    leaf = opened[1].removeprefix("leaf ")
    path = [bytes.fromhex(line.removeprefix("path ")) for line in opened[2:]]
    need(leaf.split(" ")[0] == str(drawn + 1), "opened.txt is not the drawn panel")
    need(len(leaf.split(" ")[1]) == 64, "the panel has no salt")
    need(is_in(leaf, drawn, count + 1, path, bytes.fromhex(head["root"][0])), "the panel is not what was committed")
    panels = [leaf.split(" ")[1:]]
    need(len(panels[0]) == 1 + int(head["seats"][0]), "the panel has not as many as seats")
panels = [panel[1:] for panel in panels]
need(all(len(set(p)) == len(p) == len(panels[0]) for p in panels), "panels are not of one size")
need(all(set(p) <= set(pool) for p in panels), "a panel is not made of the pool")

people = folder / "people.csv"
if people.exists():
    of = {row["id"]: row for row in csv.DictReader(people.open(encoding="utf-8-sig"))}
    for quota in csv.DictReader(quotas.decode("utf-8").splitlines()):
        known = not sealed or quota["category"] in of[pool[0]]  # what is declared stands in no file
        for panel in panels if quota["kind"] == "hard" and known else []:
            has = sum(of[each][quota["category"]] == quota["feature"] for each in panel)
            need(int(quota["min"]) <= has <= int(quota["max"]), f"a panel breaks {quota}")

said = {"sha256": sha256, "key": key.decode(), "number": drawn + 1}
if sealed:
    print(json.dumps(said | {"root": head["root"][0], "panel": panels[0]}, indent=1))
    sys.exit()
seats = {each: sum(each in panel for panel in panels) for each in pool}
print(json.dumps(said | {
    "panel": panels[drawn],
    "chances": {each: count / len(panels) for each, count in seats.items()},
    "reserves": order(pool, key + b"RESERVES/"),
}, indent=1))
