package org.peerage.rules.dns;

import java.util.List;
import org.peerage.dns.PublishedDns;
import org.peerage.dns.Zone;
import org.peerage.lint.Finding;
import org.peerage.model.Element;
import org.peerage.schema.Dns;

/** Looks at each NAPTR record that is written by hand. */
abstract class NaptrRule extends BlockRule {

  @Override
  final void look(Zone zone, Element block, PublishedDns dns, List<Finding> findings) {
    if (block.kind() == Dns.Record.NAPTR) {
      look(zone, new NaptrBlock(zone, block), findings);
    }
  }

  abstract void look(Zone zone, NaptrBlock naptr, List<Finding> findings);
}
