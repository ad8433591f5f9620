package org.peerage.cli.dns;

import java.util.List;
import java.util.Optional;
import org.peerage.cli.Given;
import org.peerage.cli.Options;
import org.peerage.cli.UsageException;
import org.peerage.schema.Read;
import org.peerage.schema.Types;
import org.peerage.value.DomainName;
import org.peerage.value.View;

/** Which zone in which view: {@code --origin}, {@code --view}. */
final class ZoneOptions {

  static final String ORIGIN = "--origin";
  static final String VIEW = "--view";

  private ZoneOptions() {}

  /** The words that name a view. */
  static List<String> views() {
    return List.of(View.INTERNAL.word(), View.EXTERNAL.word());
  }

  static Optional<DomainName> origin(Given given) throws UsageException {
    String name = given.value(ORIGIN, null);
    return name == null ? Optional.empty() : Optional.of(zone(name, ORIGIN));
  }

  /** A name of the command line. */
  static DomainName zone(String name, String what) throws UsageException {
    if (Types.ZONE.read(name) instanceof Read.Good<DomainName> good) {
      return good.value();
    }
    throw new UsageException(what + " takes the name of a zone; not `" + name + "`");
  }

  static Optional<View> view(Given given) throws UsageException {
    if (!given.has(VIEW)) {
      return Optional.empty();
    }
    String word = Options.chosen(given, VIEW, views());
    return Optional.of(word.equals(View.INTERNAL.word()) ? View.INTERNAL : View.EXTERNAL);
  }
}
