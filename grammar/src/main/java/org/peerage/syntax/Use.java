package org.peerage.syntax;

import java.util.List;
import org.peerage.source.Span;

/** {@code use profile(parameter = value, …)}. */
public record Use(Name profile, List<Argument> arguments, Span span) implements Item {

  public Use {
    arguments = List.copyOf(arguments);
  }

  /** One {@code parameter = value}. */
  public record Argument(Name name, Value value) {}
}
