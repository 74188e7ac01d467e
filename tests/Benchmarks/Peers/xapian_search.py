"""Searches lessons with Xapian: the first line of input is a JSON list of lessons, each further line a question as JSON text."""

import json
import sys
import tempfile
import time

import xapian

TITLE_WEIGHT = 2
DEPTH = 10


def build(folder, lessons, stemmer):
    database = xapian.WritableDatabase(folder, xapian.DB_CREATE_OR_OVERWRITE)
    terms = xapian.TermGenerator()
    terms.set_stemmer(stemmer)
    for lesson in lessons:
        document = xapian.Document()
        document.set_data(lesson["id"])
        terms.set_document(document)
        terms.index_text(lesson["title"], TITLE_WEIGHT)
        terms.increase_termpos()
        terms.index_text(lesson["body"])
        database.add_document(document)
    database.close()
    return xapian.Database(folder)


def search(database, parser, question):
    enquire = xapian.Enquire(database)
    enquire.set_query(parser.parse_query(question, 0))
    return [match.document.get_data().decode() for match in enquire.get_mset(0, DEPTH)]


def answer(value):
    print(json.dumps(value), flush=True)


def main():
    sys.stdin.reconfigure(encoding="utf-8")
    stemmer = xapian.Stem("danish")
    parser = xapian.QueryParser()
    parser.set_stemmer(stemmer)
    parser.set_stemming_strategy(xapian.QueryParser.STEM_SOME)
    parser.set_default_op(xapian.Query.OP_OR)
    with tempfile.TemporaryDirectory(prefix="teamspilotbot-xapian-") as folder:
        database = build(folder, json.loads(sys.stdin.readline()), stemmer)
        parser.set_database(database)
        answer(database.get_doccount())
        for line in sys.stdin:
            question = json.loads(line)
            start = time.perf_counter_ns()
            ids = search(database, parser, question)
            answer({"ids": ids, "milliseconds": (time.perf_counter_ns() - start) / 1e6})


if __name__ == "__main__":
    main()
