#!/usr/bin/env python3
"""Asks `actant serve` with clients that are not ours: rdflib's SPARQLStore, SPARQLWrapper.

    pip install rdflib sparqlwrapper
    python3 tests/outside/endpoint.py ACTANT GRAPH.nq

ACTANT is the program, GRAPH.nq a graph that it wrote. The exit status is 1 if any check fails.
"""

import subprocess
import sys

import rdflib
from rdflib.plugins.stores.sparqlstore import SPARQLStore
from SPARQLWrapper import JSON, TURTLE, XML, SPARQLWrapper

COUNT = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"
NAMED = "SELECT ?g (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g"
KINDS = "CONSTRUCT { ?s a ?kind } WHERE { ?s a ?kind }"
failures = []


def check(name, found, expected):
    passed = found == expected
    print(f"{'ok  ' if passed else 'FAIL'}  {name}: {found}{'' if passed else f', expected {expected}'}")
    if not passed:
        failures.append(name)


def main(program, path):
    dataset = rdflib.Dataset(default_union=True)
    dataset.parse(path, format="nquads")
    triples = len(set(dataset.triples((None, None, None))))
    graphs = {str(graph.identifier): len(graph) for graph in dataset.graphs() if len(graph)}
    kinds = len(set(dataset.triples((None, rdflib.RDF.type, None))))
    server = subprocess.Popen([program, "serve", "--bind", "127.0.0.1:0", path], stdout=subprocess.PIPE, text=True)
    try:
        endpoint = server.stdout.readline().strip() + "sparql"

        store = rdflib.Graph(store=SPARQLStore(endpoint))
        check("SPARQLStore counts triples", [int(row.n) for row in store.query(COUNT)], [triples])
        check("SPARQLStore counts graphs", {str(row.g): int(row.n) for row in store.query(NAMED)}, graphs)
        check("SPARQLStore asks", bool(store.query("ASK { ?s a <https://w3id.org/actant/ns#Statement> }")), True)
        check("SPARQLStore constructs", len(store.query(KINDS).graph), kinds)
        check("SPARQLStore finds", len(set(store.triples((None, rdflib.RDF.type, None)))), kinds)

        for method in ("GET", "POST"):
            for form, read in ((JSON, lambda got: got["results"]["bindings"][0]["n"]["value"]), (XML, None)):
                wrapper = SPARQLWrapper(endpoint)
                wrapper.setMethod(method)
                wrapper.setQuery(COUNT)
                wrapper.setReturnFormat(form)
                got = wrapper.query().convert()
                value = read(got) if read else got.getElementsByTagName("literal")[0].firstChild.data
                check(f"SPARQLWrapper counts by {method} in {form}", int(value), triples)
        wrapper = SPARQLWrapper(endpoint)
        wrapper.setQuery(KINDS)
        wrapper.setReturnFormat(TURTLE)
        check("SPARQLWrapper constructs", len(rdflib.Graph().parse(data=wrapper.query().convert())), kinds)
        one = sorted(graphs)[0]
        wrapper = SPARQLWrapper(endpoint)
        wrapper.addDefaultGraph(one)
        wrapper.setQuery(COUNT)
        wrapper.setReturnFormat(JSON)
        got = wrapper.query().convert()["results"]["bindings"][0]["n"]["value"]
        check("SPARQLWrapper names a graph", int(got), graphs[one])
    finally:
        server.terminate()
        server.wait()
    if failures:
        print(f"{len(failures)} checks failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
