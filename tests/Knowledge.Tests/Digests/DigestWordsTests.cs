using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.Digests.Composing;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests;
using Xunit;
using static TeamsPilotBot.Knowledge.Tests.Digests.Composed;
using static TeamsPilotBot.Tests.DigestFactsBuilder;

namespace TeamsPilotBot.Knowledge.Tests.Digests;

/// <summary>One and many, commas and small words, in both languages.</summary>
public sealed class DigestWordsTests
{
    private static readonly DigestSubscription English = AChannel() with { Language = Language.English };

    [Theory]
    [InlineData(1, 0, "En ny erfaring.", "A new lesson.")]
    [InlineData(2, 0, "To nye erfaringer.", "Two new lessons.")]
    [InlineData(3, 1, "Tre nye erfaringer og et åbent spørgsmål, I måske kan svare på.", "Three new lessons and an open question that some of you may be able to answer.")]
    [InlineData(12, 2, "Tolv nye erfaringer og to åbne spørgsmål, I måske kan svare på.", "Twelve new lessons and two open questions that some of you may be able to answer.")]
    [InlineData(13, 0, "13 nye erfaringer.", "13 new lessons.")]
    [InlineData(0, 1, "Et åbent spørgsmål, I måske kan svare på.", "An open question that some of you may be able to answer.")]
    public void A_lead_counts(int lessons, int questions, string danish, string english)
    {
        // All of one organisation that has told before, so that nothing else is news.
        var facts = new DigestFactsBuilder().WithSeed(Plain("seed", organisation: "A"))
            .WithNew(1, [.. Enumerable.Range(1, lessons).Select(n => Plain($"ny-{n:D2}", organisation: "A"))])
            .WithHandOffs([.. Enumerable.Range(1, questions).Select(n => AQuestion($"h-{n}", $"Spørgsmål {n}"))]);

        Assert.Equal((danish, english), (Of(facts).Lead, Of(facts, English).Lead));
    }

    [Fact]
    public void A_relative_clause_is_closed_with_a_comma_in_Danish()
    {
        var facts = new DigestFactsBuilder().WithHandOffs(AQuestion("h-1"), AQuestion("h-2").Solved());

        Assert.Equal("Et åbent spørgsmål, I måske kan svare på, og et spørgsmål, der er løst.", Of(facts).Lead);
        Assert.Equal("An open question that some of you may be able to answer and a question that has been solved.", Of(facts, English).Lead);
    }

    [Fact]
    public void What_is_left_stands_in_a_second_sentence()
    {
        var facts = new DigestFactsBuilder().WithNew(1, Plain("ny-1"), Plain("ny-2")).WithHandOffs(AQuestion("h-1"), AQuestion("h-2").Solved())
            .WithDates(new DigestDate("erfa", new DateOnly(2026, 12, 2), "ERFA", "ERFA"));

        Assert.Equal(
            "To nye erfaringer og et åbent spørgsmål, I måske kan svare på. Desuden et spørgsmål, der er løst, to organisationer, der fortæller for første gang, og en dato at huske.",
            Of(facts).Lead);
    }

    [Theory]
    [InlineData(1, 0, "Et spørgsmål venter på dit svar.")]
    [InlineData(1, 1, "Et spørgsmål venter på dit svar, og tiden er gået.")]
    [InlineData(2, 0, "To spørgsmål venter på dit svar.")]
    [InlineData(2, 1, "To spørgsmål venter på dit svar, og tiden er gået for et af dem.")]
    [InlineData(3, 2, "Tre spørgsmål venter på dit svar, og tiden er gået for to af dem.")]
    [InlineData(2, 2, "To spørgsmål venter på dit svar, og tiden er gået for dem alle.")]
    public void A_contact_is_told_how_much_waits(int count, int late, string lead)
    {
        var turn = new Turn(Monday.AddDays(-9), Monday.AddDays(-3), null, Monday.AddDays(3));
        var facts = new DigestFactsBuilder().WithSeats("anne", "kl-jura")
            .WithHandOffs([.. Enumerable.Range(1, count).Select(n => n <= late ? AQuestion($"h-{n}") with { Turn = turn } : AQuestion($"h-{n}"))]);

        Assert.Equal(lead, Of(facts, APerson()).Lead);
    }

    [Theory]
    [InlineData(Language.Danish, "to", "Tolv", "13")]
    [InlineData(Language.English, "two", "Twelve", "13")]
    public void Numbers_up_to_twelve_are_words(Language language, string two, string twelve, string thirteen)
    {
        var words = new DigestWords(language);

        Assert.Equal((two, twelve, thirteen), (words.Number(2), words.Number(12, capital: true), words.Number(13)));
    }

    [Theory]
    [InlineData(Language.Danish)]
    [InlineData(Language.English)]
    public void Every_lesson_can_be_spoken_of_with_and_without_an_organisation(Language language)
    {
        var words = new DigestWords(language);
        var told = from evidence in Enum.GetValues<Evidence>() from status in Enum.GetValues<LessonStatus>() from organisation in new[] { "Faxe Kommune", null }
                   select words.Standing(Plain("a") with { Evidence = evidence, Status = status, Organisation = organisation });

        Assert.All(told, sentence => Assert.Matches(@"^\p{Lu}[^{}!]+ 2024\.$", sentence));
    }

    [Theory]
    [InlineData(Language.Danish)]
    [InlineData(Language.English)]
    public void Every_state_of_an_own_question_sector_and_material_has_words(Language language)
    {
        var words = new DigestWords(language);

        Assert.All(
            Enum.GetValues<HandOffStatus>().Where(status => !status.IsFinal() && status != HandOffStatus.Sent),
            status => Assert.Contains("Anne", words.Format("Own." + status, "Anne"), StringComparison.Ordinal));
        Assert.All(Enum.GetValues<Sector>(), sector => Assert.NotEqual(words["From." + sector], words["From." + sector + ".Urgent"]));
        Assert.Equal(Enum.GetValues<Material>().Length, Enum.GetValues<Material>().Select(words.Of).Distinct().Count());
    }
}
