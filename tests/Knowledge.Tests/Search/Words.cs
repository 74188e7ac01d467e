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

    /// <summary>Any text at all: letters, signs, emoji, broken surrogates.</summary>
    public static Gen<string> AnyText =>
        from pieces in Gen.ListOf(Gen.OneOf(
            Danish,
            Gen.Elements("§ 10", "art. 35", "CE-mærkning", " ", "  ", "\n", "-", "§", "97%", "😀", "\ud83d", "'", "ﬁ", "Ａ", "\u200b", "1.000", "é", "İ", "a-", "-a")))
        select string.Concat(pieces);
}
