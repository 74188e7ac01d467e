using System.Globalization;

namespace TeamsPilotBot.Knowledge.Storage.Sqlite;

/// <summary>
/// How far a reader of changes has come. Deletions are forgotten after some time, so a reader must have passed each forgotten
/// one, or have begun after it was forgotten.
/// </summary>
/// <param name="Store">The store's own id: a token of a restored or other file says nothing here.</param>
/// <param name="Change">The last change that was read.</param>
/// <param name="Begun">The last forgotten deletion when reading began.</param>
internal sealed record ChangeToken(string Store, long Change, long Begun)
{
    /// <summary>The token that a reader gave; null if it is none.</summary>
    public static ChangeToken? Parse(string? text)
        => text?.Split('.') is [var store, var change, var begun]
            && long.TryParse(change, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && long.TryParse(begun, NumberStyles.None, CultureInfo.InvariantCulture, out var start)
                ? new ChangeToken(store, number, start)
                : null;

    /// <summary>Whether a reader that has come so far has missed nothing.</summary>
    /// <param name="store">The store's own id.</param>
    /// <param name="last">The store's last change: a restored file can be behind the reader.</param>
    /// <param name="forgotten">The last forgotten deletion of the container.</param>
    public bool IsCurrent(string store, long last, long forgotten)
        => Store == store && Change <= last && forgotten <= Math.Max(Change, Begun);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Store}.{Change}.{Begun}");
}
