package org.peerage.emit;

import java.util.ArrayList;
import java.util.List;
import org.peerage.diagnostic.Outcome;
import org.peerage.dns.Zones;
import org.peerage.emit.around.Neighborhood;
import org.peerage.emit.runbook.Runbook;
import org.peerage.emit.setting.CommandScript;
import org.peerage.emit.setting.Settings;
import org.peerage.emit.sheet.EndpointSheet;
import org.peerage.emit.sheet.FirewallMatrix;
import org.peerage.emit.sheet.NeighborSheet;
import org.peerage.emit.zone.DnsRequest;
import org.peerage.emit.zone.ZoneEmitter;
import org.peerage.model.Cluster;
import org.peerage.model.Estate;
import org.peerage.model.JoinOrder;
import org.peerage.model.Peer;

/**
 * All files of an estate.
 *
 * <p>Each is rendered when it is written and not before, so that memory does not grow with the
 * output. Order: cluster by cluster as in the estate (runbook, scripts, sheets), then the zones.
 */
public final class Build {

  private final Estate estate;
  private final Neighborhood around;
  private final FirewallMatrix firewall;
  private final Runbook runbook;
  private final EndpointSheet endpoints;
  private final NeighborSheet neighbors;

  private Build(Estate estate) {
    this.estate = estate;
    this.around = new Neighborhood(estate);
    this.firewall = new FirewallMatrix(around);
    this.runbook = new Runbook(around, firewall);
    this.endpoints = new EndpointSheet(around);
    this.neighbors = new NeighborSheet(around, firewall);
  }

  /**
   * The files of an estate that lint has found to be without error; {@link ManifestWriter#PATH} is
   * not among them.
   *
   * @param request what zones may be made of, and what is wanted beside them
   * @return with the diagnostics of {@link ZoneEmitter#emit}
   */
  public static Outcome<List<Artifact>> artifacts(Estate estate, DnsRequest request) {
    var artifacts = new ArrayList<Artifact>();
    var build = new Build(estate);
    List<Cluster> clusters =
        estate.clusters().stream().filter(cluster -> !cluster.peers().isEmpty()).toList();
    List<ClusterFiles> files = ClusterFiles.of(clusters);
    for (int i = 0; i < clusters.size(); i++) {
      build.cluster(clusters.get(i), files.get(i), artifacts);
    }
    Outcome<List<Artifact>> zones = ZoneEmitter.emit(Zones.of(estate), request);
    artifacts.addAll(zones.value());
    return new Outcome<>(artifacts, zones.diagnostics());
  }

  private void cluster(Cluster cluster, ClusterFiles files, List<Artifact> artifacts) {
    artifacts.add(new Artifact(files.runbook(), out -> runbook.write(cluster, files, out)));
    List<Peer> peers = JoinOrder.of(cluster);
    for (Peer peer : peers) {
      boolean primary = peer == peers.get(0);
      if (!script(peer, primary).isEmpty()) {
        artifacts.add(new Artifact(files.script(peer), out -> script(peer, primary).write(out)));
      }
    }
    if (firewall.concerns(cluster)) {
      artifacts.add(new Artifact(files.firewall(), out -> firewall.write(cluster, out)));
    }
    if (endpoints.concerns(cluster)) {
      artifacts.add(new Artifact(files.endpoints(), out -> endpoints.write(cluster, out)));
    }
    artifacts.add(new Artifact(files.neighbors(), out -> neighbors.write(cluster, out)));
  }

  private CommandScript script(Peer peer, boolean primary) {
    return new CommandScript(Settings.typedOn(estate, peer, primary));
  }
}
