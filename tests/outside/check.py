#!/usr/bin/env python3
"""Checks exported graphs with tools that are not ours: rdflib, pySHACL, Graphviz.

    pip install rdflib pyshacl networkx igraph          # and Graphviz for `dot`
    python3 tests/outside/check.py FOLDER ONTOLOGY [GRAPH.dot]

FOLDER holds one graph in all formats: g.ttl g.nt g.nq g.trig g.rdf g.jsonld, and, as far as they are
there, g.graphml g.gexf g.node-link.json g.cyjs and the tables. ONTOLOGY is the
folder with actant.ttl, shapes.ttl and queries/. The exit status is 1 if any check fails.
"""

import argparse
import collections
import csv
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree

import igraph
import networkx
import pyshacl
import rdflib
from rdflib.namespace import OWL, PROV, RDF, RDFS, SKOS

ACT = rdflib.Namespace("https://w3id.org/actant/ns#")
REL = "https://w3id.org/actant/rel/"
VERB = "https://w3id.org/actant/verb/"
CERT = "https://w3id.org/actant/certainty/"
NIF = rdflib.Namespace("http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#")
APART = {ACT.tense: "tense", ACT.agent: "actors", ACT.target: "actors"}

TRIPLES = {"g.ttl": "turtle", "g.nt": "nt", "g.rdf": "xml"}
QUADS = {"g.nq": "nquads", "g.trig": "trig", "g.jsonld": "json-ld"}
# "About 12", beside the one that says when a statement holds, those that name actors, and for each place of evidence the
# one that leads to its document.
BUDGET = 12.5
ACTORS = 2.5  # of agents and targets together

failures = []


def check(name, passed, detail=""):
    print(f"{'ok  ' if passed else 'FAIL'}  {name}{': ' if detail else ''}{detail}")
    if not passed:
        failures.append(name)


def under(term, *namespaces):
    """rdflib's own startswith takes no tuple."""
    return str(term).startswith(tuple(str(namespace) for namespace in namespaces))


def rows(triples):
    return {" ".join(term.n3() for term in triple) for triple in triples}


def differences(one, two):
    shown = [f"\n        only in the first: {row}" for row in sorted(one - two)[:3]]
    shown += [f"\n        only in the second: {row}" for row in sorted(two - one)[:3]]
    return f"{len(one - two)} triples more, {len(two - one)} fewer{''.join(shown)}"


def read(folder):
    """The Turtle graph, after all the others were compared with it."""
    graphs = {}
    for name, syntax in TRIPLES.items():
        graphs[name] = rdflib.Graph().parse(folder / name, format=syntax)
    first = graphs["g.ttl"]
    expected = rows(first)
    check("g.ttl has triples", len(first) > 0, f"{len(first)}")
    blank = sum(isinstance(term, rdflib.BNode) for triple in first for term in triple)
    check("no blank nodes", blank == 0, f"{blank}")
    for name in ("g.nt", "g.rdf"):
        found = rows(graphs[name])
        check(f"{name} is g.ttl", found == expected, differences(expected, found) if found != expected else "")

    datasets = {}
    for name, syntax in QUADS.items():
        dataset = rdflib.Dataset()
        dataset.parse(folder / name, format=syntax)
        quads = {(*triple, str(graph)) for *triple, graph in dataset.quads((None, None, None, None))}
        datasets[name] = {(" ".join(t.n3() for t in quad[:3]), quad[3]) for quad in quads}
        union = {row for row, _ in datasets[name]}
        detail = f"{len(quads)} quads" if union == expected else differences(expected, union)
        check(f"union of {name} is g.ttl", union == expected, detail)
    for name in ("g.trig", "g.jsonld"):
        check(f"{name} has the named graphs of g.nq", datasets[name] == datasets["g.nq"])
    return first


def literals(graph):
    """Typed literals whose text is not of their type."""
    wrong = [
        term.n3()
        for term in set(graph.objects())
        if isinstance(term, rdflib.Literal) and term.ill_typed
    ]
    check("literals fit their types", not wrong, " ".join(wrong[:5]))
    controls = [
        term.n3()
        for term in set(graph.objects())
        if isinstance(term, rdflib.Literal) and re.search(r"[\x00-\x1f\x7f\ufffe\uffff]", str(term))
    ]
    check("no control characters in literals", not controls, " ".join(controls[:5]))
    iris = {term for triple in graph for term in triple if isinstance(term, rdflib.URIRef)}
    bad = [iri for iri in iris if re.search(r'[\x00-\x20<>"{}|\\^`]', iri) or not re.match(r"[a-z]+:", iri)]
    check("IRIs are absolute and well formed", not bad, " ".join(bad[:5]))


def budget(graph):
    """Triples per statement with its evidence, its wording and its edge. Entities, concepts and
    documents are described once, however much is said about them: reported, not budgeted."""
    statements = set(graph.subjects(RDF.type, ACT.Statement))
    count = len(statements)
    check("there are statements", count > 0, f"{count}")
    if not count:
        return
    by = collections.Counter()
    for subject, predicate, _ in graph:
        if subject in statements:
            by[APART.get(predicate, "statement")] += 1
        elif under(predicate, REL, VERB):
            by["plain edge"] += 1
        elif predicate == NIF.referenceContext:
            by["document of evidence"] += 1
        elif "#char=" in subject:
            by["evidence"] += 1
        elif under(subject, VERB):
            by["open predicate"] += 1
        elif predicate in (RDF.first, RDF.rest):
            by["chain"] += 1
        else:
            by["entities, concepts, documents"] += 1
    described = by["entities, concepts, documents"]
    per = (len(graph) - described - by["tense"] - by["actors"] - by["document of evidence"]) / count
    check(f"at most {BUDGET:g} triples per statement, and one for its tense", by["tense"] <= count and per <= BUDGET, f"{per:.2f}")
    actors = by["actors"] / count
    check(f"at most {ACTORS:g} agents and targets of a statement", actors <= ACTORS, f"{actors:.2f}")
    print(f"      {len(graph) / count:.2f} with all that is described:", ", ".join(f"{name} {n / count:.2f}" for name, n in by.most_common()))


def terms(graph, ontology):
    """Terms of the vocabulary that the graph uses and the ontology does not know."""
    used = {term for triple in graph for term in triple if isinstance(term, rdflib.URIRef)}
    described = set(ontology.subjects())
    unknown = sorted(
        term for term in used if under(term, ACT, REL, CERT) and term not in described
    )
    check("the ontology knows every term", not unknown, " ".join(unknown))


def ontology_itself(ontology):
    """The ontology keeps its own rules."""
    unnamed = [
        term
        for term in set(ontology.subjects(RDF.type, None))
        if isinstance(term, rdflib.URIRef)
        and (term, RDF.type, OWL.Ontology) not in ontology
        and not any(ontology.triples((term, label, None)) for label in (RDFS.label, SKOS.prefLabel))
    ]
    check("every term of the ontology has a label", not unnamed, " ".join(sorted(unnamed)[:5]))
    events = set(ontology.subjects(RDF.type, ACT.EventType))
    broken = [
        event
        for event in events
        if not any((relation, RDFS.label, None) in ontology for relation in ontology.objects(event, ACT.property))
        or not list(ontology.objects(event, SKOS.broader))
        or not list(ontology.objects(event, SKOS.definition))
    ]
    check("every event type has a relation, a class and a definition", not broken, f"{len(events)} types")
    categories = set(ontology.objects(None, ACT.plover))
    check("sixteen PLOVER categories", len(categories) == 16, f"{len(categories)}")


def shapes(graph, ontology, path):
    start = time.monotonic()
    conforms, _, report = pyshacl.validate(
        graph, shacl_graph=str(path / "shapes.ttl"), ont_graph=ontology, inference="none", meta_shacl=True
    )
    detail = f"{time.monotonic() - start:.1f} s" if conforms else "\n" + report[:4000]
    check("conforms to shapes.ttl", conforms, detail)
    # Shapes that let everything pass would say so too: break the graph in ways they must see.
    for name, whole, broken in damages(graph):
        verdicts = [
            pyshacl.validate(as_graph(part), shacl_graph=str(path / "shapes.ttl"), ont_graph=ontology, inference="none")[0]
            for part in (whole, broken)
        ]
        check(f"shapes.ttl refuses {name}, and only that", verdicts == [True, False])


def as_graph(triples):
    graph = rdflib.Graph()
    for triple in triples:
        graph.add(triple)
    return graph


def damages(graph):
    """Small graphs, each whole and with one law broken."""
    statements = sorted(graph.subjects(RDF.type, ACT.Statement))
    said = [
        statement
        for statement in statements
        if isinstance(graph.value(statement, RDF.subject), rdflib.URIRef)
        and isinstance(graph.value(statement, RDF.object), rdflib.URIRef)
        and graph.value(statement, PROV.wasAttributedTo)
    ]
    if said:
        one = said[0]
        whole = neighbourhood(graph, one)
        edge = tuple(graph.value(one, part) for part in (RDF.subject, RDF.predicate, RDF.object))
        yield "a plain edge that is somebody's word", whole, whole + [edge]
    for one in statements[:1]:
        whole = neighbourhood(graph, one)
        for name, predicate in [
            ("a statement without certainty", ACT.certainty),
            ("a statement without polarity", ACT.polarity),
            ("a statement without a predicate", RDF.predicate),
            ("a statement without confidence", ACT.confidence),
            ("a statement without evidence", PROV.wasDerivedFrom),
        ]:
            yield name, whole, [triple for triple in whole if triple[:2] != (one, predicate)]
        eighth = (one, ACT.certainty, rdflib.URIRef(CERT + "Certain"))
        yield "a second certainty", whole, whole + [eighth]
        backwards = rdflib.URIRef(graph.value(one, PROV.wasDerivedFrom).split("#")[0] + "#char=9,3")
        place = graph.value(one, PROV.wasDerivedFrom)
        document = graph.value(place, NIF.referenceContext)
        link = (place, NIF.referenceContext, document)
        yield "evidence that does not lead to its document", whole, [triple for triple in whole if triple != link]
        evidence = [(one, PROV.wasDerivedFrom, backwards), (backwards, ACT.rule, rdflib.Literal("r"))]
        evidence += [(backwards, NIF.referenceContext, document)]
        yield "evidence that ends before it begins", whole, whole + evidence
        nobody = (one, PROV.wasAttributedTo, rdflib.URIRef("https://example.org/nobody"))
        yield "a source that the graph does not describe", whole, whole + [nobody]


def neighbourhood(graph, statement):
    """The triples that describe a statement and all it points to, without plain edges."""
    triples, waiting, seen = [], [statement], set()
    while waiting:
        node = waiting.pop()
        if node in seen or not isinstance(node, rdflib.URIRef):
            continue
        seen.add(node)
        for predicate, value in graph.predicate_objects(node):
            if not under(predicate, REL, VERB):
                triples.append((node, predicate, value))
                waiting.append(value)
        if "#char=" in node:
            waiting.append(rdflib.URIRef(node.split("#")[0]))
    return triples


def queries(graph, path):
    """The named queries are SPARQL for others too."""
    for file in sorted((path / "queries").glob("*.rq")):
        query = file.read_text(encoding="utf-8")
        if "required," in query:
            # Stands for any name; labels are never this one.
            query = query.replace("UNDEF", '"no such name"')
        try:
            result = graph.query(query)
            check(f"rdflib answers {file.name}", True, f"{len(result)} rows")
        except Exception as error:  # any failure is the finding
            check(f"rdflib answers {file.name}", False, f"{type(error).__name__}: {error}")


def drawing(path):
    with tempfile.TemporaryDirectory() as folder:
        for kind in ("svg", "png"):
            out = pathlib.Path(folder) / f"g.{kind}"
            run = subprocess.run(
                ["dot", f"-T{kind}", "-o", out, path], capture_output=True, text=True, timeout=300
            )
            noise = [line for line in run.stderr.splitlines() if "font" not in line.lower()]
            good = run.returncode == 0 and out.exists() and out.stat().st_size > 200 and not noise
            check(f"dot -T{kind}", good, "; ".join(noise)[:500] or f"{out.stat().st_size} bytes")
            if good and kind == "svg":
                root = xml.etree.ElementTree.parse(out).getroot()
                count = sum(g.get("class") == "node" for g in root.iter("{http://www.w3.org/2000/svg}g"))
                check("the SVG has nodes", count > 0, f"{count}")


def sizes(folder):
    """How many nodes and edges the programs that files are for find in them."""

    def there(name):
        path = folder / name
        return path if path.exists() else None

    def rows(path, encoding):
        with open(path, encoding=encoding, newline="") as file:
            return len(list(csv.reader(file))) - 1

    if path := there("g.graphml"):
        graph = networkx.read_graphml(path, force_multigraph=True)
        yield "networkx, GraphML", graph.number_of_nodes(), graph.number_of_edges()
        graph = igraph.Graph.Read_GraphML(str(path))
        yield "igraph, GraphML", graph.vcount(), graph.ecount()
    if path := there("g.gexf"):
        graph = networkx.read_gexf(path)
        yield "networkx, GEXF", graph.number_of_nodes(), graph.number_of_edges()
    if path := there("g.node-link.json"):
        graph = networkx.node_link_graph(json.loads(path.read_text(encoding="utf-8")), edges="edges")
        yield "networkx, node-link", graph.number_of_nodes(), graph.number_of_edges()
    if path := there("g.cyjs"):
        graph = networkx.cytoscape_graph(json.loads(path.read_text(encoding="utf-8")))
        yield "networkx, Cytoscape", graph.number_of_nodes(), graph.number_of_edges()
    for names, encoding in (("{}", "utf-8-sig"), ("neo4j-{}", "utf-8")):
        nodes, edges = (there(f"g.{names.format(kind)}.csv") for kind in ("nodes", "edges"))
        if nodes and edges:
            yield f"csv, {nodes.name}", rows(nodes, encoding), rows(edges, encoding)


def others(folder):
    found = list(sizes(folder))
    for name, nodes, edges in found:
        check(f"{name}: as many nodes and edges", (nodes, edges) == found[0][1:], f"{nodes} and {edges}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("ontology", type=pathlib.Path)
    parser.add_argument("dot", type=pathlib.Path, nargs="?")
    options = parser.parse_args()

    ontology = rdflib.Graph().parse(options.ontology / "actant.ttl")
    ontology_itself(ontology)
    graph = read(options.folder)
    literals(graph)
    budget(graph)
    terms(graph, ontology)
    queries(graph, options.ontology)
    shapes(graph, ontology, options.ontology)
    others(options.folder)
    if options.dot:
        drawing(options.dot)
    if failures:
        print(f"{len(failures)} checks failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
