#!/usr/bin/env python3
"""Asks and changes what `actant serve` serves with clients that are not ours: rdflib's stores, SPARQLWrapper.

    pip install rdflib sparqlwrapper
    python3 tests/outside/endpoint.py ACTANT GRAPH.nq

ACTANT is the program, GRAPH.nq a graph that it wrote. The exit status is 1 if any check fails.
"""

import subprocess
import sys

import rdflib
from rdflib.plugins.stores.sparqlstore import SPARQLStore, SPARQLUpdateStore
from SPARQLWrapper import JSON, POST, POSTDIRECTLY, TURTLE, URLENCODED, XML, SPARQLWrapper

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
    change(program, path, graphs)
    if failures:
        print(f"{len(failures)} checks failed")
    return 1 if failures else 0


def change(program, path, graphs):
    """What the clients change, they find changed."""
    arguments = [program, "serve", "--bind", "127.0.0.1:0", "--writable", "--token", "s3cret", path]
    server = subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True)
    key = {"Authorization": "Bearer s3cret"}
    e = rdflib.Namespace("http://e.org/")
    try:
        endpoint = server.stdout.readline().strip() + "sparql"

        store = SPARQLUpdateStore(endpoint, endpoint, headers=key, autocommit=True)
        # Dataset.graph would send CREATE, which fails where the graph is there
        one, two = (rdflib.Graph(store, identifier=name) for name in (e.one, e.two))
        one.add((e.a, e.p, rdflib.Literal("it's \"said\"\n", lang="en")))
        one.add((e.a, e.p, rdflib.Literal(2)))
        check("SPARQLUpdateStore adds", len(one), 2)
        one.remove((e.a, e.p, rdflib.Literal(2)))
        check("SPARQLUpdateStore removes", [str(o) for o in one.objects(e.a, e.p)], ["it's \"said\"\n"])
        store.update("INSERT DATA { GRAPH <http://e.org/two> { <http://e.org/b> <http://e.org/p> 1 } }")
        check("SPARQLUpdateStore updates", len(two), 1)
        store.remove_graph(one)
        check("SPARQLUpdateStore drops a graph", len(one), 0)

        for method in (URLENCODED, POSTDIRECTLY):
            wrapper = SPARQLWrapper(endpoint, updateEndpoint=endpoint)
            wrapper.addCustomHttpHeader("Authorization", key["Authorization"])
            wrapper.setMethod(POST)
            wrapper.setRequestMethod(method)
            wrapper.setQuery("DELETE { GRAPH ?g { ?s ?p ?o } } INSERT { GRAPH ?g { ?s ?p ?next } } "
                             "WHERE { GRAPH ?g { ?s ?p ?o } FILTER (?s = <http://e.org/b>) BIND (?o + 1 AS ?next) }")
            check(f"SPARQLWrapper updates, {method}", wrapper.query().response.status, 200)
        check("both were done", [int(o) for o in two.objects(e.b, e.p)], [3])
        store.remove_graph(two)
        found = {str(row.g): int(row.n) for row in store.query(NAMED)}
        check("all else is as it was", found, graphs)

        wrapper = SPARQLWrapper(endpoint)
        wrapper.setMethod(POST)
        wrapper.setQuery("CLEAR ALL")
        try:
            wrapper.query()
            check("SPARQLWrapper without the token", "done", "refused")
        except Exception as refused:
            check("SPARQLWrapper without the token", "401" in str(refused) or type(refused).__name__ == "Unauthorized", True)
    finally:
        server.terminate()
        server.wait()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
