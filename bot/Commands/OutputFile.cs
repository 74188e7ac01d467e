namespace TeamsPilotBot.Bot.Commands;

/// <summary>Writes files that are named on the command line.</summary>
internal static class OutputFile
{
    /// <summary>Writes a file beside its place first, so that a full disk leaves no half a file in the place of a whole one.</summary>
    /// <param name="call">The call that names it.</param>
    /// <param name="path">Its path, relative to the current folder; what is there is replaced.</param>
    /// <param name="write">Writes the content.</param>
    /// <param name="isPrivate">Whether only the user who runs this may read it: it holds what people have written.</param>
    /// <exception cref="CommandFailedException">It cannot be written; the message names it.</exception>
    public static async Task WriteAsync(Invocation call, string path, Func<Stream, Task> write, bool isPrivate = false)
    {
        var unfinished = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (isPrivate && !OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            }

            await using (var stream = new FileStream(unfinished, options))
            {
                await write(stream);
                stream.Flush(flushToDisk: true);
            }

            File.Move(unfinished, path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new CommandFailedException(call.Text("FileNotWritable", path));
        }
        finally
        {
            if (File.Exists(unfinished))
            {
                File.Delete(unfinished);
            }
        }
    }

    /// <inheritdoc cref="WriteAsync(Invocation, string, Func{Stream, Task}, bool)"/>
    public static Task WriteAsync(Invocation call, string path, Action<Stream> write)
        => WriteAsync(call, path, stream =>
        {
            write(stream);
            return Task.CompletedTask;
        });
}
