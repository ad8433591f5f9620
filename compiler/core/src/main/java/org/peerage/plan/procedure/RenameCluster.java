package org.peerage.plan.procedure;

import java.util.ArrayList;
import java.util.List;
import org.peerage.plan.procedure.Cast.Feature;
import org.peerage.plan.state.ClusterPage;
import org.peerage.plan.state.DnsAction;
import org.peerage.plan.state.UnitAction;
import org.peerage.plan.state.Window;
import org.peerage.plan.step.Actor;
import org.peerage.plan.step.Entry;
import org.peerage.plan.step.Question;
import org.peerage.plan.step.Run;
import org.peerage.plan.step.Step;
import org.peerage.platform.Page;
import org.peerage.platform.Wait;

/**
 * Another name for a cluster that runs. No guide has a procedure for it. What they say is that the
 * name is typed on each peer and is the same on all [EXP-PEER-004, EXP-ADD-011], that a missing one
 * is typed on each peer of the running cluster [EXP-ALARM-001], and that it is the name of the
 * service records [EXP-NEW-028, EXP-SRV-017]. So the new name is served before a peer bears it, the
 * pages follow one directly behind the other, and the former name goes last; the rest is asked of a
 * person.
 */
public final class RenameCluster {

  private static final String SILENT = "no guide has a procedure for another name of a cluster";
  private static final String BACK =
      "type the former name again, on the primary first, then on the others; until records of it"
          + " are withdrawn both names lead to the cluster";

  private final Scene scene;
  private final Callers callers;
  private final ClusterPage page;
  private final List<Step> steps = new ArrayList<>();

  private RenameCluster(Scene scene, Callers callers) {
    this.scene = scene;
    this.callers = callers;
    this.page = scene.page().named(ClusterPage.NEXT_NAME);
  }

  /**
   * Who knows the cluster by its name.
   *
   * @param inDns whether records bear it, so that others are to be published
   * @param certificates those of the peers, each where it declares one
   * @param endpoints what to enter on endpoints that find the cluster by its name
   */
  public record Callers(boolean inDns, List<Certified> certificates, List<Entry> endpoints) {
    public Callers {
      certificates = List.copyOf(certificates);
      endpoints = List.copyOf(endpoints);
    }
  }

  /**
   * What the certificate of a peer holds.
   *
   * @param unit its place in the world
   * @param both while both names of the cluster are in use; empty where no certificate is declared
   * @param declared in the end; the same where the definition itself holds both names
   */
  public record Certified(int unit, List<Entry> both, List<Entry> declared) {
    public Certified {
      both = List.copyOf(both);
      declared = List.copyOf(declared);
    }
  }

  /** The run; all peers alive. */
  public static Run run(Scene scene, Callers callers) {
    return new RenameCluster(scene, callers).run();
  }

  private Run run() {
    steps.add(Blocks.gate(scene));
    steps.add(
        Blocks.decide(
                scene,
                Question.RENAME,
                "Choose a time of few calls"
                    + (scene.cast().has(Feature.PROVISIONING)
                        ? ", and ask Cisco support what becomes of FindMe accounts and provisioning"
                            + " data"
                        : "")
                    + ": the guides at hand do not say what peers do while their names differ, nor"
                    + " whether calls drop or a restart follows",
                "EXP-PEER-004",
                "EXP-ADD-011")
            .own(SILENT));
    for (int peer : scene.primaryFirst()) {
      steps.add(Blocks.backup(scene, peer).own(SILENT + ", and none says how to go back"));
    }
    serveBoth();
    certificates();
    type();
    around();
    if (callers.inDns()) {
      withdraw();
    }
    return new Run(Run.Kind.RENAME, -1, steps, scene.page().list(), scene.page().list());
  }

  private void serveBoth() {
    if (callers.inDns()) {
      steps.add(
          Around.lowerTargets(scene)
              .own(
                  "what was published wrong is then taken back in a minute, and the former name goes"
                      + " at a moment of one's choice"));
      steps.add(
          Step.of(
                  Actor.DNS,
                  new DnsAction.ServeName(ClusterPage.NEXT_NAME),
                  "Publish the service records, and the round-robin addresses where they are used,"
                      + " under the new name too, with a TTL of 60 seconds; those of the former name"
                      + " stay",
                  "EXP-NEW-028",
                  "EXP-SRV-017")
              .own("the name of the cluster is the name of its service records")
              .verifying(
                  "every name server of the zone answers with the same peers under both names")
              .back("withdraw the records of the new name"));
    }
  }

  private void certificates() {
    for (Certified one : callers.certificates()) {
      if (one.both().isEmpty() && !scene.world().layout().enforce()) {
        continue; // nobody checks a certificate, and none is declared
      }
      steps.add(
          Step.of(
                  Actor.unit(one.unit()),
                  new UnitAction.CertifyName(one.unit(), ClusterPage.NEXT_NAME),
                  "Install a server certificate that holds the new name of the cluster, the former"
                      + " one, and the name of the peer; restart only if an alarm asks for it, with"
                      + " maintenance mode On before and Off behind",
                  "EXP-PRE-014",
                  "EXP-PRE-015")
              .own("both names are in use until the former one is withdrawn")
              .on(Page.SECURITY_CERTIFICATES)
              .entering(one.both())
              .verifying("the decoded certificate shows all three names")
              .back("install the former certificate"));
    }
  }

  /** The page, peer by peer; nothing between them, so that names differ for a minute only. */
  private void type() {
    List<Integer> peers = scene.primaryFirst();
    for (int i = 0; i < peers.size(); i++) {
      Step step =
          Blocks.page(
                  scene,
                  peers.get(i),
                  page,
                  "Type the new name of the cluster, change nothing else, and save",
                  "EXP-PEER-004",
                  "EXP-ADD-011",
                  "EXP-ALARM-001")
              .own(
                  i == 0
                      ? SILENT + "; the primary first, as where peer lists change"
                      : "all peers hold the same name; go on at once")
              .back(BACK);
      if (peers.size() > 1) {
        step = i == 0 ? step.opening(Window.NAME, -1) : step;
        step = i == peers.size() - 1 ? step.closing(Window.NAME, -1) : step;
      }
      steps.add(step);
    }
    for (int peer : peers) {
      Step step =
          Blocks.restartIfAsked(peer)
              .own("no guide says whether a new name asks for one")
              .back(BACK);
      boolean alone = peers.size() == 1;
      steps.add(alone ? step.opening(Window.OUTAGE, -1).closing(Window.OUTAGE, -1) : step);
    }
    steps.add(
        Blocks.active(Wait.DATABASE_ACTIVE, "EXP-ADD-049", "EXP-ALARM-001")
            .own("before anybody is led by the new name alone")
            .verifying(
                "every page shows the new name, cluster database status reads Active, and Status >"
                    + " Alarms neither misses a cluster name nor shows a replication error")
            .back(BACK));
  }

  private void around() {
    if (scene.cast().has(Feature.TMS)) {
      steps.add(
          Blocks.note(
                  Actor.TMS, "Force a refresh of every peer, the primary included", "EXP-ADD-050")
              .own("Cisco TMS shows the name it last read")
              .on(Page.TMS_NAVIGATOR)
              .verifying("every peer shows in one cluster, under the new name"));
    }
    if (scene.cast().has(Feature.SINGLE_SIGN_ON)) {
      steps.add(
          Blocks.note(
                  Actor.IDENTITY_PROVIDER,
                  "Export the SAML metadata of the cluster and give it to the identity provider",
                  "EXP-REPL-014")
              .own("the guide asks for it when a unit is replaced; of a new name it says nothing")
              .verifying("single sign-on works every time"));
    }
    steps.add(
        Blocks.note(
                Actor.OTHER_SYSTEMS,
                "See where the former name is still used: the name that zones of others check a"
                    + " certificate for, search rules, trunks and proxies, firewalls; let them use"
                    + " the new name")
            .own(
                "neighbor zones lead to peers, not to the name; what else holds it is declared"
                    + " nowhere")
            .verifying("no configuration holds the former name")
            .back("enter the former name again"));
    if (!callers.endpoints().isEmpty()) {
      steps.add(
          Blocks.note(
                  Actor.ENDPOINTS,
                  "Let the endpoints find the cluster by its new name",
                  "EXP-ENDP-007",
                  "EXP-ENDP-012",
                  "EXP-ENDP-020",
                  "EXP-ENDP-023")
              .own("they look the name up, and the former one goes")
              .entering(callers.endpoints())
              .formerly(former(callers.endpoints()))
              .verifying("each endpoint is registered, and its settings show the new name")
              .back("enter the former name again"));
    }
  }

  private List<Entry> former(List<Entry> entries) {
    String name = scene.cast().clusterName(ClusterPage.FIRST_NAME);
    return entries.stream().map(entry -> new Entry(entry.label(), name)).toList();
  }

  private void withdraw() {
    steps.add(
        Step.of(
                Actor.DNS,
                new DnsAction.WithdrawName(ClusterPage.FIRST_NAME),
                "Once nobody asks for the former name any more, as query logs of the name servers"
                    + " show where they are kept, withdraw its service records and round-robin"
                    + " addresses")
            .own("whoever still uses it is told now, and a minute brings it back")
            .verifying("no name server of the zone answers for the former name")
            .back("publish the records again"));
    steps.add(Around.raiseTargets());
    for (Certified one : callers.certificates()) {
      if (!one.both().equals(one.declared())) {
        steps.add(
            Blocks.note(
                    Actor.unit(one.unit()),
                    "Install the server certificate as declared, without the former name; it may"
                        + " wait for the next renewal")
                .own("nobody asks for the former name any more")
                .on(Page.SECURITY_CERTIFICATES)
                .entering(one.declared())
                .verifying("the decoded certificate shows the declared names")
                .back("install the certificate with both names"));
      }
    }
  }
}
