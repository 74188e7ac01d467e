using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using TeamsPilotBot.Bot.Cards;
using TeamsPilotBot.Knowledge.Answers.Leads;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Cards;

/// <summary>How a lead by a language model is marked in Teams.</summary>
public sealed class LeadMessageTests
{
    private static readonly ReplyCards Cards = new(new CardLinks(new LessonLinks("https://erfaringer.example.dk"), ChatLinks.None));

    [Fact]
    public void Each_sentence_shows_its_sources_by_number_and_what_the_bot_says_itself_stands_around_them()
        => Assert.Equal(
            "Jeg har læst »samtyke« som »samtykke«. Roskilde Kommune måtte ikke optage borgernes opkald uden aktivt samtykke. [1] Spørgsmålet var uafklaret i marts 2022. [2][1] "
                + "Det gik ikke ens for dem, så jeg viser to side om side.",
            ByModel(Language.Danish).Text);

    [Fact]
    public void The_label_and_the_sources_are_Teams_own()
    {
        var label = Assert.Single(ByModel(Language.Danish).Entities);
        var claims = (JArray)label.Properties["citation"]!;

        Assert.Equal("https://schema.org/Message", label.Type);
        Assert.Equal(["AIGeneratedContent"], label.Properties["additionalType"]!.Values<string>());
        Assert.Equal([1, 2], claims.Select(claim => (int)claim["position"]!));
        Assert.Equal("https://erfaringer.example.dk/lessons/speciale-001", (string?)claims[0]["appearance"]!["url"]);
        Assert.All(claims, claim =>
        {
            Assert.Equal(("Claim", "DigitalDocument"), ((string?)claim["@type"], (string?)claim["appearance"]!["@type"]));
            Assert.InRange(((string)claim["appearance"]!["name"]!).Length, 1, 80);
            Assert.InRange(((string)claim["appearance"]!["abstract"]!).Length, 1, 160);
        });
    }

    [Fact]
    public void People_are_asked_what_they_think_of_it()
        => Assert.Equal("default", (string?)((JObject)ByModel(Language.Danish).ChannelData)["feedbackLoop"]!["type"]);

    [Theory]
    [InlineData(Language.Danish, "Indledningen er skrevet af en sprogmodel")]
    [InlineData(Language.English, "The opening was written by a language model")]
    public void The_card_says_so_too_and_does_not_repeat_it(Language language, string said)
    {
        var card = ByModel(language).Attachments[0].Content.ToString()!;

        Assert.Contains(said, card, StringComparison.Ordinal);
        Assert.DoesNotContain(CardTests.Elements((JObject)ByModel(language).Attachments[0].Content), e => ((string?)e["text"])?.Contains("aktivt samtykke.", StringComparison.Ordinal) == true);
    }

    [Fact]
    public void A_lead_of_the_bot_itself_has_no_label_wherever_it_stands()
    {
        foreach (var above in new[] { false, true })
        {
            var message = Cards.Show(Gallery.Shown(Gallery.Consent(Language.Danish)) with { LeadAbove = above });

            Assert.Equal(above, message.Text is not null);
            Assert.Empty(message.Entities ?? []);
            Assert.Null(message.ChannelData);
            Assert.DoesNotContain("sprogmodel", message.Attachments[0].Content.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_somebody_typed_does_nothing_in_the_text_above_the_card()
    {
        var written = Gallery.ByModel(Gallery.Consent(Language.Danish));
        var hostile = written with { Frame = new LeadFrame("Jeg har læst »[her](https://ond.example) <at>alle</at>« som »x«.", "") };

        var text = Cards.Show(Gallery.Shown(hostile) with { LeadAbove = true }).Text;

        Assert.Contains("\\[her\\](https:\u2060//ond.example) ‹at›alle‹/at›", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_shown_before_is_how_the_message_begins()
    {
        var answer = Gallery.ByModel(Gallery.Consent(Language.Danish));

        for (var count = 1; count <= answer.Written.Count; count++)
        {
            Assert.StartsWith(LeadMessage.SoFar(answer.Frame!, [.. answer.Written.Take(count)]), ByModel(Language.Danish).Text, StringComparison.Ordinal);
        }
    }

    private static IMessageActivity ByModel(Language language) => Cards.Show(Gallery.Shown(Gallery.ByModel(Gallery.Consent(language))) with { LeadAbove = true });
}
