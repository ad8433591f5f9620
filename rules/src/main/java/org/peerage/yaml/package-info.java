/**
 * YAML that people write for us: settings and house rules, read strictly.
 *
 * <p>From a text to a tree whose every node keeps its place. Of YAML we take mappings, lists and
 * scalars; anchors, tags, merge keys and several documents are findings, so is a key that stands
 * twice. Every scalar is taken as its own text; where YAML 1.1 would make something else of it, the
 * reader of a value says so. Knows nothing of what the keys mean.
 */
package org.peerage.yaml;
