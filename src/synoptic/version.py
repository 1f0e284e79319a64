"""The program version, written into every account file."""

VERSION = "0.1.0"
