using System.Buffers;
using System.Security.Cryptography;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Rights;

/// <summary>
/// What stands in the place of a person who was erased. It is drawn anew for each erasure and made of nothing that belongs to the
/// person, so that nobody can come from the one to the other.
/// </summary>
/// <param name="Code">Letters and digits that are told apart easily.</param>
public sealed record Pseudonym(string Code)
{
    private const string Prefix = "former-";
    private const string Signs = "abcdefghjkmnpqrstuvwxyz23456789";
    private const int Length = 6;

    private static readonly SearchValues<char> Known = SearchValues.Create(Signs);
    private static readonly TextCatalog Texts = new(typeof(Pseudonym));

    /// <summary>What stands in the place of the person's ids.</summary>
    public string Key => Prefix + Code;

    /// <summary>What stands in the place of the person's names, for people to read: "tidligere bruger 7f3k2d".</summary>
    public string Name => Texts.Format(Language.Danish, "Name", Code);

    /// <summary>A new one.</summary>
    public static Pseudonym New() => new(RandomNumberGenerator.GetString(Signs, Length));

    /// <summary>Whether an id stands for somebody who was erased, and so for nobody who could be written to or own anything.</summary>
    /// <param name="key">The id.</param>
    public static bool Is(string? key)
        => key is not null && key.Length == Prefix.Length + Length && key.StartsWith(Prefix, StringComparison.Ordinal)
            && key.AsSpan(Prefix.Length).IndexOfAnyExcept(Known) < 0;
}
