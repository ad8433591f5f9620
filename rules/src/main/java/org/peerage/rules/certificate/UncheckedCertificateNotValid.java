package org.peerage.rules.certificate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.peerage.lint.DatedRule;
import org.peerage.lint.Finding;
import org.peerage.model.Cluster;
import org.peerage.model.Estate;
import org.peerage.model.Peer;

/**
 * Flags a certificate outside its days where peers do not check each other's: it still tells others
 * who the unit is, and Enforce cannot be switched on later (Expressway X8.9 guide, Basic
 * Configuration Is Done; Appendix 3, dual NICs with static NAT [EXP-PRE-011, EXP-ISO-017]).
 *
 * <p>Where peers check, {@link CertificateNotValid} says more.
 */
public final class UncheckedCertificateNotValid implements DatedRule {

  @Override
  public String id() {
    return "unchecked-certificate-not-valid";
  }

  @Override
  public List<Finding> check(Estate estate, LocalDate asOf) {
    var findings = new ArrayList<Finding>();
    for (Cluster cluster : estate.clusters()) {
      for (Peer peer : cluster.peers()) {
        if (!Checking.enforces(peer)) {
          CertificateNotValid.look(peer, asOf).ifPresent(findings::add);
        }
      }
    }
    return findings;
  }
}
