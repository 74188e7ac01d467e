using FsCheck;
using FsCheck.Fluent;

namespace TeamsPilotBot.Knowledge.Tests.Search;

/// <summary>Generators of words and texts.</summary>
internal static class Words
{
    private static readonly char[] Letters = [.. "abcdefghijklmnopqrstuvwxyzæøå"];

    /// <summary>Words of one to twenty Danish letters, some with real endings.</summary>
    public static Gen<string> Danish =>
        from length in Gen.Choose(1, 14)
        from letters in Gen.ArrayOf(Gen.Elements(Letters), length)
        from ending in Gen.Elements("", "", "erne", "hedens", "else", "lig", "igst", "ende", "ers", "løst", "gt")
        select new string(letters) + ending;

    /// <summary>Words in which a and o occur only as written for æ, ø and å.</summary>
    public static Gen<string> WithoutDigraphs => Made("bcdefghijklmnpqrstuvwxyzæøå", 1, 14);

    /// <summary>Nouns of a longer word that ends in a consonant and in nothing that looks like an ending.</summary>
    public static Gen<string> BareNouns =>
        from letters in Made("abfhiklmnopruvyæøå", 1, 8)
        from end in Gen.Elements("am", "om", "an", "ul", "yp", "im")
        select "kon" + letters + end;

    /// <summary>Abbreviations of two or three letters.</summary>
    public static Gen<string> Abbreviations => Made("bcdfghjklmnpqrstvwxz", 2, 3);

    /// <summary>Any text at all: letters, signs, emoji, broken surrogates.</summary>
    public static Gen<string> AnyText =>
        from pieces in Gen.ListOf(Gen.OneOf(
            Danish,
            Gen.Elements("§ 10", "art. 35", "CE-mærkning", " ", "  ", "\n", "-", "§", "97%", "😀", "\ud83d", "'", "ﬁ", "Ａ", "\u200b", "1.000", "é", "İ", "a-", "-a")))
        select string.Concat(pieces);

    private static Gen<string> Made(string letters, int shortest, int longest) =>
        from length in Gen.Choose(shortest, longest)
        from word in Gen.ArrayOf(Gen.Elements(letters.ToCharArray()), length)
        select new string(word);
}
