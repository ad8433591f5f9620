package org.peerage.emit.runbook;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import org.peerage.emit.ClusterFiles;
import org.peerage.emit.around.Neighborhood;
import org.peerage.emit.sheet.FirewallMatrix;
import org.peerage.emit.template.Templates;
import org.peerage.emit.text.MarkdownText;
import org.peerage.model.Cluster;

/**
 * The runbook that creates a cluster and brings its units together, or sets up a system that stands
 * alone.
 */
public final class Runbook {

  private final Templates templates = new Templates("runbook", new MarkdownText());
  private final Neighborhood around;
  private final FirewallMatrix firewall;

  public Runbook(Neighborhood around, FirewallMatrix firewall) {
    this.around = around;
    this.firewall = firewall;
  }

  /**
   * Writes the runbook of a cluster.
   *
   * @param cluster of one peer at least
   * @param files where the other files of the cluster are
   */
  public void write(Cluster cluster, ClusterFiles files, Writer out) throws IOException {
    boolean alone = cluster.peers().size() == 1;
    var text = new StringWriter();
    if (cluster.isConductor()) {
      ConductorView view = new ConductorRunbook(around, cluster, files).view();
      templates.render(alone ? "conductor-alone" : "conductor-cluster", view, text);
    } else {
      var runbook = new ExpresswayRunbook(around, cluster, files, firewall.concerns(cluster));
      templates.render(alone ? "expressway-alone" : "expressway-cluster", runbook.view(), text);
    }
    Numbering.write(text.toString(), out);
  }
}
