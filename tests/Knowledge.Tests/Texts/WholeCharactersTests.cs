using System.Text;
using FsCheck;
using FsCheck.Fluent;
using TeamsPilotBot.Knowledge.Texts;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Texts;

public class WholeCharactersTests
{
    private static Gen<(string Text, int Longest)> Cuts
        => from characters in Gen.Elements("a", "ø", "😀", "𝐱", " ").ListOf()
           from longest in Gen.Choose(0, 30)
           select (string.Concat(characters), longest);

    [Fact]
    public void The_beginning_of_a_text_is_whole_characters_and_loses_no_more_than_it_must()
        => Properties.Hold(Cuts, cut =>
        {
            var beginning = WholeCharacters.Beginning(cut.Text, cut.Longest);

            Assert.StartsWith(beginning, cut.Text, StringComparison.Ordinal);
            Assert.InRange(beginning.Length, Math.Min(cut.Text.Length, Math.Max(cut.Longest - 1, 0)), Math.Min(cut.Text.Length, cut.Longest));
            Assert.DoesNotContain(beginning.EnumerateRunes(), rune => rune == Rune.ReplacementChar);
        });

    [Theory]
    [InlineData("a😀b", 2, "a")]
    [InlineData("a😀b", 3, "a😀")]
    [InlineData("😀", 1, "")]
    [InlineData("😀", 2, "😀")]
    [InlineData("", 0, "")]
    public void A_character_is_kept_whole_or_not_at_all(string text, int longest, string expected)
        => Assert.Equal(expected, WholeCharacters.Beginning(text, longest));
}
