namespace TeamsPilotBot.Bot.Backups;

/// <summary>Renames that belong together: where one of them fails, those before it are taken back.</summary>
/// <param name="rename">Renames a file or a folder, from and to.</param>
internal sealed class Renames(Action<string, string> rename)
{
    private readonly Stack<(string From, string To)> done = new();

    /// <summary>Moves a file or a folder into another folder, under the name that it has.</summary>
    /// <param name="name">The name.</param>
    /// <param name="from">The folder that it is in.</param>
    /// <param name="to">The folder that it comes to.</param>
    /// <exception cref="IOException">It cannot be moved.</exception>
    /// <exception cref="UnauthorizedAccessException">It cannot be moved.</exception>
    public void Move(string name, string from, string to)
    {
        var (there, then) = (Path.Combine(from, name), Path.Combine(to, name));
        rename(there, then);
        done.Push((there, then));
    }

    /// <summary>Takes all back, the last one first. What cannot be taken back stays where it is.</summary>
    /// <returns>Whether all is where it was.</returns>
    public bool TakeBack()
    {
        var all = true;
        while (done.TryPop(out var move))
        {
            try
            {
                rename(move.To, move.From);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                all = false;
            }
        }

        return all;
    }
}
