package org.peerage.syntax;

import java.util.List;
import org.peerage.source.Span;

/** {@code profile name(parameter, …) { … }}: a body to be put in place by {@link Use}. */
public record Profile(Name name, List<Name> parameters, Body body, Span span) implements Item {

  public Profile {
    parameters = List.copyOf(parameters);
  }
}
