package org.peerage.yaml;

import org.peerage.source.Span;

/** Stands for what we do not take, and have said so: nothing else is to be said of it. */
public record YamlRefused(Span at) implements YamlNode {}
