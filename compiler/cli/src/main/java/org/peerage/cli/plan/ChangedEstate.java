package org.peerage.cli.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.peerage.cli.Options;
import org.peerage.cli.RevisionEstate;
import org.peerage.cli.Terminal;
import org.peerage.cli.UsageException;
import org.peerage.cli.files.DefinitionFiles;
import org.peerage.cli.files.Definitions;
import org.peerage.cli.files.ProjectRoot;
import org.peerage.git.Revision;

/**
 * The estate that a change is of: around the paths of a command line or below them, the only one
 * there is, or the only one whose definitions differ between two revisions.
 */
final class ChangedEstate implements AutoCloseable {

  private final Terminal terminal;
  private final String old;
  private final String fresh;
  private final Map<Path, Revisions> opened = new TreeMap<>();
  private final Set<Path> candidates = new TreeSet<>();

  ChangedEstate(Terminal terminal, String old, String fresh) {
    this.terminal = terminal;
    this.old = old;
    this.fresh = fresh;
  }

  /** What lies below a folder in two revisions. */
  record Revisions(Path root, Revision before, Revision after, Definitions then, Definitions now) {

    static Revisions of(Path root, Revision before, Revision after) {
      return new Revisions(
          root,
          before,
          after,
          RevisionEstate.definitions(before, Set.of()),
          RevisionEstate.definitions(after, Set.of()));
    }

    private boolean isEmpty() {
      return then.paths().isEmpty() && now.paths().isEmpty();
    }

    private List<String> changed() {
      var all = new TreeSet<>(then.paths());
      all.addAll(now.paths());
      var changed = new ArrayList<String>();
      for (String path : all) {
        if (!before.isAlike(path, after)) {
          changed.add(path);
        }
      }
      return changed;
    }

    /** Whether there is, or was, a file or folder of that name. */
    private boolean holds(String name) {
      for (Revision revision : List.of(before, after)) {
        for (Set<String> names : List.of(revision.paths(), revision.links().keySet())) {
          for (String path : names) {
            if (path.equals(name) || path.startsWith(name + "/")) {
              return true;
            }
          }
        }
      }
      return false;
    }

    /** The folders below, with a slash at the end, that are estates of their own. */
    private Set<String> others() {
      var others = new TreeSet<String>();
      for (Revision revision : List.of(before, after)) {
        for (String path : revision.paths()) {
          if (path.endsWith("/" + ProjectRoot.MARKER)
              && DefinitionFiles.isOfEstate(path, folder -> false)) {
            others.add(path.substring(0, path.length() - ProjectRoot.MARKER.length()));
          }
        }
      }
      return others;
    }
  }

  /**
   * Takes in a path; one that is gone is looked for from the nearest folder above it that is there.
   *
   * @throws IOException when it is neither here nor in one of the revisions
   */
  void path(String given) throws IOException, UsageException {
    Path path = Options.path(given, terminal).normalize();
    Path there = path;
    while (!Files.isDirectory(there)) {
      there = there.getParent();
    }
    Path folder = there.toRealPath();
    Revisions around = open(ProjectRoot.above(folder));
    Path asked = folder.resolve(there.relativize(path).toString());
    String name = around.root().relativize(asked).toString().replace('\\', '/');
    if (!Files.exists(path) && !around.holds(name)) {
      throw new IOException(
          given + ": no such file, neither here nor in `" + old + "` or `" + fresh + "`");
    }
    String below = name.isEmpty() || Files.isRegularFile(path) ? name : name + "/";
    Path nearest = around.root();
    for (String other : around.others()) {
      if (below.startsWith(other)) {
        nearest = around.root().resolve(other);
      } else if (other.startsWith(below) && !Files.isRegularFile(path)) {
        candidates.add(around.root().resolve(other));
      }
    }
    candidates.add(nearest);
  }

  /**
   * The estate.
   *
   * @throws UsageException when several have changed
   */
  Revisions only() throws IOException, UsageException {
    var estates = new ArrayList<Revisions>();
    for (Path root : candidates) {
      Revisions estate = open(root);
      if (!estate.isEmpty()) {
        estates.add(estate);
      }
    }
    if (estates.isEmpty()) {
      throw new IOException("no .peerage file in `" + old + "` and `" + fresh + "`");
    }
    if (estates.size() == 1) {
      return estates.get(0);
    }
    var changed = new ArrayList<Revisions>(estates);
    changed.removeIf(estate -> estate.changed().isEmpty());
    if (changed.size() > 1) {
      throw new UsageException(
          changed.size()
              + " estates differ between `"
              + old
              + "` and `"
              + fresh
              + "`; say which one is meant by a path behind the revisions: "
              + String.join(", ", names(changed)));
    }
    return changed.isEmpty() ? estates.get(0) : changed.get(0);
  }

  /** A folder; of an estate around another one a file, which is of it alone. */
  private List<String> names(List<Revisions> changed) throws IOException {
    Path here = terminal.directory().toRealPath();
    var names = new ArrayList<String>();
    for (Revisions one : changed) {
      boolean around =
          candidates.stream().anyMatch(root -> root != one.root() && root.startsWith(one.root()));
      Path path = around ? one.root().resolve(one.changed().get(0)) : one.root();
      names.add("`" + here.relativize(path).toString().replace('\\', '/') + "`");
    }
    return names;
  }

  private Revisions open(Path root) throws IOException {
    Revisions known = opened.get(root);
    if (known == null) {
      var before = new Revision(root, old);
      try {
        known = Revisions.of(root, before, new Revision(root, fresh));
      } catch (IOException failed) {
        before.close();
        throw failed;
      }
      opened.put(root, known);
    }
    return known;
  }

  @Override
  public void close() {
    for (Revisions one : opened.values()) {
      one.before().close();
      one.after().close();
    }
  }
}
