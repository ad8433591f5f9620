package org.peerage.syntax;

import java.util.List;
import org.peerage.source.Span;

/** {@code function(argument, …)}. */
public record Call(Name function, List<Value> arguments, Span span) implements Value {

  public Call {
    arguments = List.copyOf(arguments);
  }
}
