package org.peerage.rules.certificate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.lint.DatedRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.model.Peer;
import org.peerage.schema.Peers;
import org.peerage.value.Sourced;

/**
 * Flags a certificate outside its days, both of which count as valid, where peers check each
 * other's (Expressway X8.9 guide, Basic Configuration Is Done [EXP-PRE-013]).
 *
 * <p>Where they do not, {@link UncheckedCertificateNotValid} says so.
 */
public final class CertificateNotValid implements DatedRule {

  @Override
  public String id() {
    return "certificate-not-valid";
  }

  @Override
  public List<Finding> check(Estate estate, LocalDate asOf) {
    var findings = new ArrayList<Finding>();
    for (Cluster cluster : estate.clusters()) {
      for (Peer peer : cluster.peers()) {
        if (Checking.enforces(peer)) {
          look(peer, asOf).ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  /** The finding for the certificate of a unit, where it has one outside its days. */
  static Optional<Finding> look(Peer peer, LocalDate asOf) {
    return Checking.certificate(peer).flatMap(certificate -> look(peer, certificate, asOf));
  }

  private static Optional<Finding> look(Peer peer, Element certificate, LocalDate asOf) {
    Optional<Sourced<LocalDate>> from = certificate.find(Peers.Certificate.VALID_FROM);
    Optional<Sourced<LocalDate>> until = certificate.find(Peers.Certificate.VALID_UNTIL);
    if (until.isPresent() && asOf.isAfter(until.get().value())) {
      return Optional.of(finding(peer, until.get(), "ran out on " + until.get().value(), asOf));
    }
    return from.filter(first -> asOf.isBefore(first.value()))
        .map(first -> finding(peer, first, "is not valid before " + first.value(), asOf));
  }

  private static Finding finding(Peer peer, Sourced<LocalDate> day, String what, LocalDate asOf) {
    return Finding.at(
            day.at(),
            peer.path(),
            "the certificate of peer "
                + peer.label()
                + " of cluster "
                + peer.cluster().label()
                + " "
                + what)
        .on(peer)
        .marked("looked at as of " + asOf);
  }
}
