package org.peerage.platform;

import static org.peerage.value.Product.Family.EXPRESSWAY;
import static org.peerage.value.Product.Family.VCS;

import java.util.List;
import java.util.Optional;
import org.peerage.schema.Availability;
import org.peerage.value.Product;
import org.peerage.value.Version;

/**
 * One {@code xCommand}, in the joined form that every version is told to take.
 *
 * @param name the word behind {@code xCommand}
 * @param parameters in the order they are written
 */
public record Action(
    String name, List<Parameter> parameters, Availability where, List<Sighting> seen) {

  public Action {
    parameters = List.copyOf(parameters);
    seen = List.copyOf(seen);
  }

  static Action of(String name, Sighting... seen) {
    return new Action(name, List.of(), Availability.on(EXPRESSWAY, VCS), List.of(seen));
  }

  Action taking(Parameter... rows) {
    return new Action(name, List.of(rows), where, seen);
  }

  Action on(Availability versions) {
    return new Action(name, parameters, versions, seen);
  }

  /** Whether a script or runbook for that version may hold it, by the rule of {@link Commands}. */
  public boolean scripted(Product.Family family, Version version) {
    for (Sighting sighting : seen) {
      if (sighting.sure()) {
        return where.holds(family, version);
      }
    }
    return false;
  }

  /** The parameter of that name. */
  public Optional<Parameter> parameter(String wanted) {
    for (Parameter parameter : parameters) {
      if (parameter.name.equals(wanted)) {
        return Optional.of(parameter);
      }
    }
    return Optional.empty();
  }

  /** One parameter. */
  public record Parameter(String name, Argument argument, boolean required) {

    static Parameter required(String name, Argument argument) {
      return new Parameter(name, argument, true);
    }

    static Parameter optional(String name, Argument argument) {
      return new Parameter(name, argument, false);
    }
  }
}
