#!/usr/bin/env python3
"""Writes what Cadre keeps of the code lists of IATI 2.03: their codes, and where they are due.

    python3 src/build/iati-codelists.py EMBEDDED NON_EMBEDDED

The folders are checkouts of IATI-Codelists and IATI-Codelists-NonEmbedded (CC BY 4.0).
"""
import pathlib, sys
import xml.etree.ElementTree as XML

embedded, other = (pathlib.Path(folder) for folder in sys.argv[1:])
target = pathlib.Path(__file__).parent.parent / "main/resources/org/cadre/funding/iati"

with open(target / "codelists.tsv", "w", encoding="utf-8", newline="\n") as out:
    for file in sorted([*embedded.glob("xml/*.xml"), *other.glob("xml/*.xml")], key=lambda f: f.name):
        codelist = XML.parse(file).getroot()
        codes = dict.fromkeys(code.text.strip() for code in codelist.iter("code"))
        out.write("\t".join([codelist.get("name"), *codes]) + "\n")

with open(target / "codelist-places.tsv", "w", encoding="utf-8", newline="\n") as out:
    for mapping in XML.parse(embedded / "mapping.xml").getroot():
        path = mapping.findtext("path")
        for root in "activities", "organisations":
            path = path.replace(f"//iati-{root}/", f"/iati-{root}/")
        path = path.replace("//iati-activity/", "/iati-activities/iati-activity/")
        path = path.replace("//iati-organisation/", "/iati-organisations/iati-organisation/")
        condition = mapping.findtext("condition")
        if condition:
            element, attribute = path.rsplit("/", 1)
            path = f"{element}[{condition}]/{attribute}"
        out.write(f"{path}\t{mapping.find('codelist').get('ref')}\n")
