package org.peerage.yaml;

import org.peerage.source.Span;

/** A part of a YAML text. */
public sealed interface YamlNode permits YamlText, YamlList, YamlMap, YamlRefused {

  /** The characters it stands in. */
  Span at();
}
