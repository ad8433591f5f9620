package org.peerage.rules.dns;

import java.util.List;
import java.util.Optional;
import org.peerage.dns.RecordSet;
import org.peerage.lint.Finding;
import org.peerage.rules.dns.ServedClusters.Group;
import org.peerage.rules.dns.ServedClusters.Served;
import org.peerage.schema.Clusters;
import org.peerage.schema.Dns;
import org.peerage.value.Ref;
import org.peerage.value.Sourced;

/**
 * Flags a backup cluster that an SRV set does not rank behind the cluster it stands in for: all
 * peers of the first have one priority, all of the backup a larger number (Expressway X8.9 guide,
 * Appendix 2, Example, notes [EXP-SRV-022, XDNS-16]).
 */
public final class BackupClusterNotSecond extends ServiceRule {

  @Override
  public String id() {
    return "backup-cluster-not-second";
  }

  @Override
  void look(RecordSet set, ServedClusters served, List<Finding> findings) {
    List<Group> groups = served.groups(set);
    if (groups.size() < 2) {
      return;
    }
    for (Group backup : groups) {
      Optional<Sourced<Ref>> of = backup.cluster().element().find(Clusters.BACKUP_OF);
      for (Group first : groups) {
        if (of.isPresent() && of.get().value().text().equals(first.cluster().label())) {
          compare(set, first, backup, findings);
        }
      }
    }
  }

  private static void compare(RecordSet set, Group first, Group backup, List<Finding> findings) {
    Served last = first.served().get(first.served().size() - 1);
    Served early = backup.served().get(0);
    if (early.data().priority() <= last.data().priority()) {
      findings.add(
          Finding.at(
                  early.record().from().at(Dns.PRIORITY),
                  Subjects.of(set.zone()),
                  set.owner()
                      + " does not rank backup cluster "
                      + backup.cluster().label()
                      + " behind "
                      + first.cluster().label())
              .on(backup.cluster())
              .marked("priority " + early.data().priority())
              .label(
                  last.record().from().at(Dns.PRIORITY),
                  first.cluster().label() + " has priority " + last.data().priority())
              .label(backup.cluster().element().at(Clusters.BACKUP_OF), "the backup")
              .help("give " + backup.cluster().label() + " the larger number"));
    }
  }
}
