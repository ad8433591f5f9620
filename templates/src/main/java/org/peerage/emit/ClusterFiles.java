package org.peerage.emit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peerage.model.Cluster;
import org.peerage.model.Peer;

/**
 * Where the files of one cluster go. No two paths of an estate meet on a file system that does not
 * tell upper from lower case: the later one gets a number.
 */
public final class ClusterFiles {

  private final String folder;
  private final Map<String, String> scripts = new HashMap<>();

  private ClusterFiles(String folder, List<Peer> peers) {
    this.folder = folder;
    Set<String> taken = new HashSet<>();
    for (Peer peer : peers) {
      scripts.put(peer.label(), FileNames.unlike(taken, peer.label()) + ".commands.txt");
    }
  }

  /**
   * The folder of each cluster, beside {@code dns}.
   *
   * @param clusters in the order of the estate
   */
  static List<ClusterFiles> of(List<Cluster> clusters) {
    Set<String> taken = new HashSet<>(Set.of("dns"));
    return clusters.stream()
        .map(cluster -> new ClusterFiles(FileNames.unlike(taken, cluster.label()), cluster.peers()))
        .toList();
  }

  public String runbook() {
    return folder + "/runbook.md";
  }

  public String firewall() {
    return folder + "/firewall.csv";
  }

  public String endpoints() {
    return folder + "/endpoints.md";
  }

  public String neighbors() {
    return folder + "/neighbors.md";
  }

  /** The command script of a peer of this cluster. */
  public String script(Peer peer) {
    return folder + "/" + scripts.get(peer.label());
  }
}
