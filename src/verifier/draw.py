#!/usr/bin/env python3
"""Repeats a draw of Cadre from its published files, without Cadre.

    python3 draw.py FOLDER [SHA-256 published before the draw]

FOLDER holds panels.txt and quotas.csv, published by their hash before the draw, and beacon.txt,
the numbers of the events that panels.txt names: a line for each event. With people.csv, which only
oversight has (id and a column for each category), every panel is held against every quota as well.
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


folder = pathlib.Path(sys.argv[1])
published = (folder / "panels.txt").read_bytes()
quotas = (folder / "quotas.csv").read_bytes()
sha256 = hashlib.sha256(published).hexdigest()
need(len(sys.argv) < 3 or sha256 == sys.argv[2].lower(), "panels.txt is not what was published")

lines = [line.split(" ") for line in published.decode("utf-8").splitlines()]
head = {words[0]: words[1:] for words in lines if not words[0].isdigit()}
panels = [words for words in lines if words[0].isdigit()]
need(head["quotas"] == [hashlib.sha256(quotas).hexdigest()], "quotas.csv is not what was published")
need([int(p[0]) for p in panels] == list(range(1, len(panels) + 1)), "panels are not numbered")
panels, pool = [panel[1:] for panel in panels], head["pool"]
need(all(len(set(p)) == len(p) == len(panels[0]) for p in panels), "panels are not of one size")
need(all(set(p) <= set(pool) for p in panels), "a panel is not made of the pool")

people = folder / "people.csv"
if people.exists():
    of = {row["id"]: row for row in csv.DictReader(people.open(encoding="utf-8-sig"))}
    for quota in csv.DictReader(quotas.decode("utf-8").splitlines()):
        for panel in panels if quota["kind"] == "hard" else []:
            count = sum(of[each][quota["category"]] == quota["feature"] for each in panel)
            need(int(quota["min"]) <= count <= int(quota["max"]), f"a panel breaks {quota}")

events = [sorted(map(int, line.split())) for line in (folder / "beacon.txt").read_text().splitlines()]
need(len(events) == sum(words[0] == "event" for words in lines), "these are not the events named")
key = "".join("".join(f"{n}." for n in event) + "/" for event in events).encode()
drawn = index(0, len(panels), key)
seats = {each: sum(each in panel for panel in panels) for each in pool}
print(json.dumps({
    "sha256": sha256, "key": key.decode(), "number": drawn + 1, "panel": panels[drawn],
    "chances": {each: count / len(panels) for each, count in seats.items()},
    "reserves": order(pool, key + b"RESERVES/"),
}, indent=1))
