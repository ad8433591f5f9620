package org.peerage.plan.procedure;

import java.util.List;
import org.peerage.plan.state.UnitAction;
import org.peerage.plan.step.Actor;
import org.peerage.plan.step.Entry;
import org.peerage.plan.step.Step;
import org.peerage.platform.Page;

/** When a unit gets its certificate (Expressway X8.9 guide, Add a Peer, last step) [DOC-008]. */
final class Certificates {

  private static final String TASK =
      "Install the list of authorities and a server certificate that fits the name the peers use";

  private Certificates() {}

  /** With Enforce, before the unit is listed. */
  static Step early(int unit) {
    return step(unit)
        .moved(
            "the guide installs certificates last, but with Enforce the unit could not join"
                + " [DOC-008, EXP-NEW-032]");
  }

  /** With Permissive, once the unit is in, and before anybody is led to it. */
  static Step late(int unit) {
    return step(unit)
        .moved(
            "the guide has it last, when zones and service records lead to the unit already, and"
                + " whoever checks certificates turns away");
  }

  private static Step step(int unit) {
    return Step.of(
            Actor.unit(unit), new UnitAction.Certificate(unit), TASK, "EXP-ADD-051", "EXP-ISO-009")
        .on(Page.SECURITY_CERTIFICATES)
        .entering(List.of(Entry.declared(Page.SECURITY_CERTIFICATES)))
        .verifying("the page shows the certificate, its names and its authority")
        .back("install the former certificate");
  }
}
