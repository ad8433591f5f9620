package org.peerage.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.eclipse.jgit.errors.NoWorkTreeException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.IndexDiff;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.AbstractTreeIterator;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/** The commits that made the files of a folder what they are. */
public final class History implements AutoCloseable {

  private static final int MOST_NAMED = 5;

  private final Repository repository;
  private final String prefix;
  private final Predicate<String> concerned;

  private History(Repository repository, String prefix, Predicate<String> concerned) {
    this.repository = repository;
    this.prefix = prefix;
    this.concerned = concerned;
  }

  /**
   * A number that rises with every change to the files of a folder: the greatest committer date, in
   * seconds since 1970 UTC, among the commits that can be reached from HEAD and touch one of them.
   * Dates fall where a clock was wrong or commits were moved; a commit that touches a file counts
   * one more than those before it at least, so that the number of a commit is always greater than
   * those of its parents whose files differ from its own.
   *
   * @param folder inside a work tree, as a real path
   * @param concerned which files count, by their path relative to the folder
   * @return nothing outside a repository, or before a first commit that touches them
   * @throws IOException when one of the files is not committed as it is, or part of the history is
   *     not there (a shallow clone) or damaged
   */
  public static OptionalLong serial(Path folder, Predicate<String> concerned) throws IOException {
    Optional<Repository> around = Repositories.around(folder);
    if (around.isEmpty()) {
      return OptionalLong.empty();
    }
    Repository repository = around.get();
    Path top;
    try {
      top = repository.getWorkTree().toPath().toRealPath();
    } catch (NoWorkTreeException bare) {
      repository.close();
      return OptionalLong.empty();
    }
    String prefix = top.relativize(folder).toString().replace('\\', '/');
    try (var history = new History(repository, prefix, concerned)) {
      history.refuseShallow();
      history.refuseUncommitted();
      return history.serial();
    }
  }

  @Override
  public void close() {
    repository.close();
  }

  private void refuseShallow() throws IOException {
    if (!repository.getObjectDatabase().getShallowCommits().isEmpty()) {
      throw new IOException(
          "this clone is shallow, so the date of the newest change is not known; `git fetch"
              + " --unshallow` fetches the rest");
    }
  }

  private void refuseUncommitted() throws IOException {
    var difference = new IndexDiff(repository, Constants.HEAD, new FileTreeIterator(repository));
    if (!prefix.isEmpty()) {
      difference.setFilter(PathFilter.create(prefix));
    }
    try {
      difference.diff();
    } catch (IOException unreadable) {
      throw DamageException.of("the index, or a part of `HEAD`,", repository, unreadable);
    }
    var open = new TreeSet<String>();
    collect(difference.getAdded(), open);
    collect(difference.getChanged(), open);
    collect(difference.getRemoved(), open);
    collect(difference.getMissing(), open);
    collect(difference.getModified(), open);
    collect(difference.getConflicting(), open);
    collect(difference.getUntracked(), open);
    collect(difference.getIgnoredNotInIndex(), open);
    if (!open.isEmpty()) {
      var named = open.stream().limit(MOST_NAMED).toList();
      String more = open.size() > MOST_NAMED ? ", …" : "";
      throw new IOException(
          "a serial taken from a commit needs every definition committed; not so: "
              + String.join(", ", named)
              + more);
    }
  }

  private void collect(Collection<String> paths, Collection<String> into) {
    for (String path : paths) {
      if (isConcerned(path)) {
        into.add(path);
      }
    }
  }

  private OptionalLong serial() throws IOException {
    try {
      return newest();
    } catch (IOException unreadable) {
      throw DamageException.of("a part of the history of `HEAD`", repository, unreadable);
    }
  }

  private OptionalLong newest() throws IOException {
    ObjectId head = repository.resolve(Constants.HEAD);
    if (head == null) {
      return OptionalLong.empty();
    }
    var all = new ArrayList<RevCommit>();
    long newest = Long.MIN_VALUE;
    try (var commits = new RevWalk(repository)) {
      commits.markStart(commits.parseCommit(head));
      for (RevCommit commit = commits.next(); commit != null; commit = commits.next()) {
        all.add(commit);
        if (date(commit) > newest && touches(commit, commits)) {
          newest = date(commit);
        }
      }
    }
    if (newest == Long.MIN_VALUE) {
      return OptionalLong.empty();
    }
    // One commit counts one second at most: what lies further back cannot rise above the newest.
    return OptionalLong.of(counted(head, newest - all.size()));
  }

  /**
   * The number of a commit, worked out from its ancestors on.
   *
   * @param least what is smaller does not matter, nor do the trees of commits that lead to it
   */
  private long counted(ObjectId head, long least) throws IOException {
    var counts = new HashMap<ObjectId, Long>();
    try (var commits = new RevWalk(repository)) {
      commits.sort(RevSort.TOPO);
      commits.sort(RevSort.REVERSE, true);
      commits.markStart(commits.parseCommit(head));
      for (RevCommit commit = commits.next(); commit != null; commit = commits.next()) {
        long before = Long.MIN_VALUE;
        for (RevCommit parent : commit.getParents()) {
          before = Math.max(before, counts.getOrDefault(parent.getId(), Long.MIN_VALUE));
        }
        long count = before;
        if ((before != Long.MIN_VALUE || date(commit) >= least) && touches(commit, commits)) {
          count = Math.max(date(commit), before == Long.MIN_VALUE ? before : before + 1);
        }
        if (count >= least) {
          counts.put(commit.getId(), count);
        }
      }
    }
    return counts.get(head);
  }

  private static long date(RevCommit commit) {
    return commit.getCommitterIdent().getWhenAsInstant().getEpochSecond();
  }

  private boolean touches(RevCommit commit, RevWalk commits) throws IOException {
    if (commit.getParentCount() == 0) {
      return differs(new EmptyTreeIterator(), commit);
    }
    for (RevCommit parent : commit.getParents()) {
      commits.parseHeaders(parent);
      var tree = new CanonicalTreeParser();
      try (var reader = repository.newObjectReader()) {
        tree.reset(reader, parent.getTree());
      }
      if (differs(tree, commit)) {
        return true;
      }
    }
    return false;
  }

  private boolean differs(AbstractTreeIterator before, RevCommit after) throws IOException {
    try (var walk = new TreeWalk(repository)) {
      walk.addTree(before);
      walk.addTree(after.getTree());
      walk.setRecursive(true);
      walk.setFilter(
          prefix.isEmpty()
              ? TreeFilter.ANY_DIFF
              : AndTreeFilter.create(PathFilter.create(prefix), TreeFilter.ANY_DIFF));
      while (walk.next()) {
        if (isConcerned(walk.getPathString())) {
          return true;
        }
      }
      return false;
    }
  }

  private boolean isConcerned(String path) {
    if (prefix.isEmpty()) {
      return concerned.test(path);
    }
    return path.startsWith(prefix + "/") && concerned.test(path.substring(prefix.length() + 1));
  }
}
