"""Accuracy and speed, measured: `python -m bench` runs every section and prints one table.

A section is a module here with `measure(data, sample) -> {figure: value}`, where `data` is a folder of development
sets and `sample` is how many of their items to take, evenly spread, or None for all. Greater is better in every
figure. The development sets belong to others and are not shipped; a section whose set is missing is named and left out.
"""
