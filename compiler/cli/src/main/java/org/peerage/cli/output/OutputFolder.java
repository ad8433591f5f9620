package org.peerage.cli.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A folder that is replaced as a whole.
 *
 * <p>What is new is written beside it and takes its place by two renames, so that a reader finds
 * the old folder or the new one. A run that ends between them is finished by the next one that
 * opens the folder. One process at a time has it open.
 */
public final class OutputFolder implements AutoCloseable {

  private static final String IN_USE = "another build is writing it";
  private static final int MOST_NAMED = 5;

  private final Path target;
  private final Path fresh;
  private final Path old;
  private final Path lockFile;
  private final FileChannel channel;

  /**
   * Opens a folder to be replaced; it need not exist.
   *
   * @throws IOException when another process has it open, when it is no folder, or when files stand
   *     in it that its manifest does not list: they are not ours to remove
   */
  public OutputFolder(Path folder) throws IOException {
    this.target = Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath().normalize();
    if (target.getFileName() == null) {
      throw new FileSystemException(folder.toString(), null, "cannot be replaced");
    }
    this.fresh = beside(".new");
    this.old = beside(".old");
    this.lockFile = beside(".lock");
    this.channel = open();
    try {
      finishInterrupted();
      refuseForeignFiles();
    } catch (IOException refused) {
      close();
      throw refused;
    }
  }

  /**
   * An empty folder to write into; what a run before left there is gone.
   *
   * @param attributes that it is created with
   */
  public Path begin(FileAttribute<?>... attributes) throws IOException {
    delete(fresh);
    return Files.createDirectory(fresh, attributes);
  }

  /**
   * What is to be said of trouble while writing: the system often does not say where it was.
   *
   * @return one that names this folder; the same where it is about a file elsewhere
   */
  public IOException named(IOException trouble) {
    boolean of = trouble instanceof FileSystemException;
    String file = of ? ((FileSystemException) trouble).getFile() : null;
    String reason = of ? ((FileSystemException) trouble).getReason() : trouble.getMessage();
    if (file != null && !Path.of(file).startsWith(fresh)) {
      return trouble;
    }
    var named =
        new FileSystemException(
            target.toString(),
            null,
            "could not be written: "
                + (reason == null ? "permission denied" : reason)
                + "; it is as it was. Make room there, or give another folder with -o");
    named.initCause(trouble);
    return named;
  }

  /** Puts what was written in the place of what was there. */
  public void replace() throws IOException {
    boolean replacing = Files.exists(target);
    if (replacing) {
      delete(old);
      Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
    }
    Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
    if (replacing) {
      delete(old);
    }
  }

  /** Gives up what was written and not put in place. */
  @Override
  public void close() throws IOException {
    // Before a first rename nothing of ours is of use; after it, fresh is the only copy there is.
    if (Files.exists(target) || !Files.exists(old)) {
      delete(fresh);
    }
    Files.deleteIfExists(lockFile);
    channel.close();
  }

  /** What cannot be written is the folder around, whatever file shows it first. */
  private FileChannel open() throws IOException {
    try {
      Files.createDirectories(target.getParent());
      return lock();
    } catch (AccessDeniedException denied) {
      throw unwritable("permission denied", denied);
    } catch (FileSystemException trouble) {
      if (trouble.getFile() == null || !trouble.getFile().equals(lockFile.toString())) {
        throw trouble;
      }
      throw unwritable(trouble.getReason(), trouble);
    }
  }

  private FileSystemException unwritable(String reason, IOException cause) {
    var named =
        new FileSystemException(
            target.getParent().toString(),
            null,
            "cannot be written: "
                + (reason == null ? "the system gives no reason" : reason)
                + "; "
                + target.getFileName()
                + " is as it was. Give another folder with -o");
    named.initCause(cause);
    return named;
  }

  private Path beside(String suffix) {
    return target.resolveSibling("." + target.getFileName() + ".peerage" + suffix);
  }

  /** A lock goes with its process, however that ends. */
  private FileChannel lock() throws IOException {
    var file = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (file.tryLock() != null) {
        return file;
      }
    } catch (OverlappingFileLockException ours) {
      file.close();
      throw new FileSystemException(target.toString(), null, IN_USE);
    }
    file.close();
    throw new FileSystemException(target.toString(), null, IN_USE);
  }

  private void finishInterrupted() throws IOException {
    if (!Files.exists(old)) {
      return;
    }
    if (Files.exists(target)) {
      delete(old);
    } else if (Files.exists(fresh)) {
      Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
      delete(old);
    } else {
      Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private void refuseForeignFiles() throws IOException {
    if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (!Files.isDirectory(target)) {
      throw new FileSystemException(target.toString(), null, "not a folder");
    }
    Set<String> foreign = files(target);
    foreign.removeAll(Manifest.files(target));
    if (!foreign.isEmpty()) {
      List<String> named =
          new ArrayList<>(foreign).subList(0, Math.min(MOST_NAMED, foreign.size()));
      String more = foreign.size() > MOST_NAMED ? ", …" : "";
      throw new FileSystemException(
          target.toString(),
          null,
          "holds files that no build of ours wrote, and would be replaced: "
              + String.join(", ", named)
              + more
              + "; give another folder with -o");
    }
  }

  /** The files below a folder by their paths, with forward slashes. */
  static Set<String> files(Path folder) throws IOException {
    var files = new TreeSet<String>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            files.add(folder.relativize(file).toString().replace('\\', '/'));
            return FileVisitResult.CONTINUE;
          }
        });
    return files;
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path each, IOException trouble)
              throws IOException {
            if (trouble != null) {
              throw trouble;
            }
            Files.delete(each);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
