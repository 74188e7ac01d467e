#pragma warning disable CA1822
namespace TeamsPilotBot.Knowledge.HandOffs;

/// <summary>Finds.</summary>
public sealed class OpenQuestions
{
    /// <summary>Finds.</summary>
    /// <param name="text">Text.</param>
    /// <param name="askerKey">Key.</param>
    /// <param name="cancellationToken">Stops.</param>
    public Task<IReadOnlyList<OpenQuestion>> FindAsync(string text, string askerKey, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<OpenQuestion>>([]);
}

/// <summary>Found.</summary>
/// <param name="HandOff">It.</param>
/// <param name="IsOwn">Own.</param>
public sealed record OpenQuestion(HandOff HandOff, bool IsOwn);

/// <summary>Bodies.</summary>
public static class NationalBodies
{
    /// <summary>Contact.</summary>
    /// <param name="directory">Directory.</param>
    /// <param name="body">Body.</param>
    public static Contacts.Contact? ContactOf(Contacts.ContactDirectory directory, NationalBody body) => directory.All.Count > (int)body ? directory.All[0] : null;
}
