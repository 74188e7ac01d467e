using TeamsPilotBot.Knowledge.Rights;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Rights;

public sealed class NamePatternTests
{
    [Theory]
    [InlineData("Spørg Søren Ærø om det", "Spørg [x] om det")]
    [InlineData("SØREN ÆRØ", "[x]")]
    [InlineData("søren  ærø, det er Søren Ærøs", "[x], det er [x]")]
    [InlineData("soeren.aeroe@kommune.dk eller soren-aero", "[x] eller [x]")]
    [InlineData("Søren Krag Ærø", "[x]")]
    [InlineData("Søren", "Søren")]
    [InlineData("Sørens Ærøskøbing, Søren Ærøskøbing", "Sørens Ærøskøbing, Søren Ærøskøbing")]
    [InlineData("xSøren Ærø", "xSøren Ærø")]
    public void A_name_is_found_as_whole_words_however_it_is_written(string text, string without)
        => Assert.Equal(without, new NamePattern(["Søren Krag Ærø (Ærø Kommune)", "Søren Ærø"]).Replaced(text, "[x]"));

    [Theory]
    [InlineData("Bo")]
    [InlineData("Per")]
    public void A_name_of_one_word_counts_only_where_it_stands_alone(string name)
    {
        var pattern = new NamePattern([name]);

        Assert.Equal("[x]", pattern.Replaced(name, "[x]"));
        Assert.Equal($"Vi skal {name} her", pattern.Replaced($"Vi skal {name} her", "[x]"));
    }

    [Fact]
    public void A_family_name_first_is_the_same_name() => Assert.True(new NamePattern(["Holm, Mette"]).IsIn("Det siger Mette Holm."));

    [Fact]
    public void Signs_in_a_name_are_no_pattern() => Assert.False(new NamePattern([".* .*", "a+ b+"]).IsIn("hvad som helst aa bb"));

    [Fact]
    public void Nobody_is_in_everything() => Assert.False(new NamePattern(["", "  ", "A B", "()"]).IsIn("A B eller ()"));
}
