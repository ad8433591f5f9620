package org.peerage.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.RenameDetector;
import org.eclipse.jgit.dircache.DirCacheIterator;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.NoWorkTreeException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/**
 * The files of a folder as one commit has them, also under the name that the folder had then: where
 * the commit has nothing by today's name, and the index has files that came there from one other
 * folder.
 */
public final class Revision implements AutoCloseable {

  private final Repository repository;
  private final String name;
  private final Map<String, ObjectId> blobs = new TreeMap<>();
  private final Map<String, String> links = new TreeMap<>();
  private final Map<String, String> submodules = new TreeMap<>();

  /**
   * Looks a commit up.
   *
   * @param folder inside a work tree, as a real path; it need not be in the commit
   * @param name of the commit, as {@code git rev-parse} takes it
   * @throws IOException when there is no repository around the folder, no such commit in it, or it
   *     belongs to somebody whom git would not trust either, or is damaged
   */
  public Revision(Path folder, String name) throws IOException {
    this.repository =
        Repositories.around(folder)
            .orElseThrow(
                () ->
                    new IOException(
                        "no git repository here: there is no `" + name + "` to look at"));
    this.name = name;
    try {
      Path top = repository.getWorkTree().toPath().toRealPath();
      Ownership.refuseForeign(top, repository.getDirectory().toPath());
      String prefix = top.relativize(folder).toString().replace('\\', '/');
      RevTree tree = tree();
      list(tree, prefix);
      if (blobs.isEmpty() && !prefix.isEmpty()) {
        Optional<String> former = formerName(tree, prefix);
        if (former.isPresent()) {
          list(tree, former.get());
        }
      }
    } catch (NoWorkTreeException bare) {
      repository.close();
      throw new IOException(
          "the git repository here is bare, without the folders of an estate; use a clone of it",
          bare);
    } catch (IOException failed) {
      repository.close();
      throw failed;
    }
  }

  /** The files below the folder, relative to it, sorted; links and submodules left out. */
  public Set<String> paths() {
    return Collections.unmodifiableSet(blobs.keySet());
  }

  /** Symbolic links below the folder, by their paths, and where each leads; sorted. */
  public Map<String, String> links() {
    return Collections.unmodifiableMap(links);
  }

  /** Submodules below the folder, by their paths, each with the id of its commit; sorted. */
  public Map<String, String> submodules() {
    return Collections.unmodifiableMap(submodules);
  }

  /** Whether a merge, rebase or the like has begun in the work tree and not ended. */
  public boolean isAmidMerge() {
    return switch (repository.getRepositoryState()) {
      case SAFE, BARE, BISECTING -> false;
      default -> true;
    };
  }

  /** The bytes of a file; nothing when the commit has none of that name below the folder. */
  public Optional<byte[]> read(String path) throws IOException {
    ObjectId blob = blobs.get(path);
    return blob == null ? Optional.empty() : Optional.of(bytes(path, blob));
  }

  /** Whether another commit has the same file of that name, or none either. */
  public boolean isAlike(String path, Revision other) {
    return Objects.equals(blobs.get(path), other.blobs.get(path))
        && Objects.equals(links.get(path), other.links.get(path));
  }

  @Override
  public void close() {
    repository.close();
  }

  private RevTree tree() throws IOException {
    try (var commits = new RevWalk(repository)) {
      ObjectId id = repository.resolve(name);
      if (id != null) {
        return commits.parseCommit(id).getTree();
      }
    } catch (RevisionSyntaxException | IncorrectObjectTypeException none) {
      throw new IOException("`" + name + "` names no commit", none);
    } catch (AmbiguousObjectException several) {
      throw new IOException("`" + name + "` is the beginning of several commits' ids", several);
    } catch (IOException unreadable) {
      // An id is taken as it is, before it is looked for.
      if (!(unreadable instanceof MissingObjectException && ObjectId.isId(name))) {
        throw damaged("the commit", ", or one on the way to it,", unreadable);
      }
    }
    throw new IOException(absent());
  }

  private String absent() throws IOException {
    boolean empty = repository.getRefDatabase().getRefs().isEmpty();
    if (repository.resolve(Constants.HEAD) == null && (empty || isOfHead())) {
      String where = empty ? "here" : "on branch `" + repository.getBranch() + "`";
      return "no commit `" + name + "`: nothing has been committed " + where + " yet";
    }
    return repository.getObjectDatabase().getShallowCommits().isEmpty()
        ? "no commit `" + name + "`"
        : "no commit `"
            + name
            + "` in this shallow clone; `git fetch --unshallow` fetches the rest";
  }

  private boolean isOfHead() {
    return name.startsWith(Constants.HEAD) || name.startsWith("@");
  }

  private void list(RevTree tree, String prefix) throws IOException {
    try (var walk = new TreeWalk(repository)) {
      walk.addTree(tree);
      walk.setRecursive(true);
      if (!prefix.isEmpty()) {
        walk.setFilter(PathFilter.create(prefix));
      }
      int cut = prefix.isEmpty() ? 0 : prefix.length() + 1;
      while (walk.next()) {
        FileMode mode = walk.getFileMode();
        if (walk.getPathString().length() <= cut) {
          continue;
        }
        String path = walk.getPathString().substring(cut);
        if (mode == FileMode.REGULAR_FILE || mode == FileMode.EXECUTABLE_FILE) {
          blobs.put(path, walk.getObjectId(0));
        } else if (mode == FileMode.SYMLINK) {
          byte[] target = bytes(path, walk.getObjectId(0));
          links.put(path, new String(target, StandardCharsets.UTF_8));
        } else if (mode == FileMode.GITLINK) {
          submodules.put(path, walk.getObjectId(0).name());
        }
      }
    } catch (DamageException told) {
      throw told;
    } catch (IOException unreadable) {
      throw damaged("a list of files", unreadable);
    }
  }

  private byte[] bytes(String path, ObjectId blob) throws IOException {
    try {
      return repository.open(blob, Constants.OBJ_BLOB).getBytes(Integer.MAX_VALUE);
    } catch (IOException unreadable) {
      throw damaged(path, unreadable);
    }
  }

  /** Where all files come from that the index has below a folder, under other names, or changed. */
  private Optional<String> formerName(RevTree tree, String prefix) throws IOException {
    var names = new TreeSet<String>();
    for (DiffEntry entry : changes(tree)) {
      if (entry.getChangeType() == DiffEntry.ChangeType.RENAME
          && entry.getNewPath().startsWith(prefix + "/")) {
        String inside = entry.getNewPath().substring(prefix.length());
        String old = "/" + entry.getOldPath();
        if (old.endsWith(inside)) {
          names.add(old.substring(0, old.length() - inside.length()));
        }
      }
    }
    // One at the top of the repository has the empty name; the others begin with a slash.
    return names.size() == 1 ? Optional.of(names.first().replaceFirst("^/", "")) : Optional.empty();
  }

  private List<DiffEntry> changes(RevTree tree) throws IOException {
    var renames = new RenameDetector(repository);
    try (var walk = new TreeWalk(repository)) {
      walk.addTree(tree);
      walk.addTree(new DirCacheIterator(repository.readDirCache()));
      walk.setRecursive(true);
      walk.setFilter(TreeFilter.ANY_DIFF);
      renames.addAll(DiffEntry.scan(walk));
      return renames.compute();
    } catch (IOException unreadable) {
      throw damaged("the index, or a file", unreadable);
    }
  }

  private DamageException damaged(String what, IOException cause) {
    return damaged(what + " of", "", cause);
  }

  private DamageException damaged(String before, String after, IOException cause) {
    return DamageException.of(before + " `" + name + "`" + after, repository, cause);
  }
}
