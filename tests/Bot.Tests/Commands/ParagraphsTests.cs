using TeamsPilotBot.Bot.Commands;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Commands;

public sealed class ParagraphsTests
{
    [Fact]
    public void A_paragraph_is_wrapped_at_the_blanks_and_indented_as_its_first_line()
        => Assert.Equal(
            ["1. Har nogen løst", "   det før os"],
            Lines(new Paragraphs(20).Add("Har nogen løst det før os", "1. ")));

    [Fact]
    public void A_word_longer_than_the_line_stands_alone()
        => Assert.Equal(
            ["et", "konsekvensanalyse", "er"],
            Lines(new Paragraphs(8).Add("et konsekvensanalyse er")));

    [Fact]
    public void A_text_cannot_control_the_terminal()
        => Assert.Equal(["rød [31m tekst"], Lines(new Paragraphs(40).Add("rød\u001b[31m\r\ntekst")));

    [Fact]
    public void Nothing_is_no_paragraph()
        => Assert.Equal("", new Paragraphs(40).Add(null).Add("  ").ToString());

    private static string[] Lines(Paragraphs page) => page.ToString().TrimEnd().Split(Environment.NewLine);
}
