package org.peerage.rules.tms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.lint.EstateRule;
import org.peerage.lint.Finding;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.platform.Limits;
import org.peerage.rules.shared.Phrases;
import org.peerage.schema.Surroundings;
import org.peerage.value.Ref;
import org.peerage.value.Sourced;

/**
 * Flags a Cisco TMS that is told of more Conductors of one cluster than it can name (Conductor
 * XC3.0 guide, Introduction [CND-GEN-005]).
 */
public final class TmsWithManyConductors implements EstateRule {

  @Override
  public String id() {
    return "tms-with-many-conductors";
  }

  @Override
  public List<Finding> check(Estate estate) {
    int most = Limits.TMS_CONDUCTOR_PEERS.value();
    var findings = new ArrayList<Finding>();
    for (Element system : estate.systems()) {
      List<Sourced<Ref>> named = system.list(Surroundings.System.CONDUCTOR_PEER);
      if (named.size() > most) {
        Optional<Peer> peer = estate.peer(named.get(most).value().text());
        var finding =
            Finding.at(
                    named.get(most).at(),
                    peer.map(Peer::path).orElse(system.label()),
                    "Cisco TMS "
                        + system.label()
                        + " names "
                        + Phrases.count(named.size(), "Conductor"))
                .marked("at most " + most);
        findings.add(peer.map(finding::on).orElse(finding));
      }
    }
    return findings;
  }
}
