package org.peerage.cli.dns;

import java.util.List;
import org.peerage.cli.CommandGroup;
import org.peerage.cli.Entry;

/** {@code peerage dns}: all that looks at zones. */
public final class DnsGroup extends CommandGroup {

  @Override
  protected List<? extends Entry> entries() {
    return List.of(DnsSubcommand.values());
  }
}
