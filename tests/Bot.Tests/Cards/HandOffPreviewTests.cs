using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Texts;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Cards;

public sealed class HandOffPreviewTests
{
    [Fact]
    public void What_was_typed_into_the_preview_comes_back_whole()
    {
        var text = string.Concat(Enumerable.Repeat("et ord ", 285));
        var reply = HandOffGallery.Preview(Language.Danish) with
        {
            Question = GivenHandOffs.Question with { Text = text, NotEnough = text, AlreadyAsked = text, Urgent = true },
        };

        var fields = HandOffCardTests.Inputs(CardTests.Card(reply));

        Assert.Equal(text, fields[HandOffFields.Question]);
        Assert.Equal(text, fields[HandOffFields.NotEnough]);
        Assert.Equal(text, fields[HandOffFields.AlreadyAsked]);
        Assert.Equal("true", fields[HandOffFields.Urgent]);
        Assert.Equal(reply.Route.Contact.Id, fields[HandOffFields.Contact]);
    }

    [Fact]
    public void The_fields_of_the_preview_are_those_that_are_read()
        => Assert.Equal(
            HandOffFields.All.Except(
            [
                HandOffFields.Text, HandOffFields.Told, HandOffFields.Suggestion, HandOffFields.Body, HandOffFields.List, HandOffFields.Filter, HandOffFields.First,
            ]).Order(),
            HandOffCardTests.Inputs(CardTests.Card(HandOffGallery.Preview(Language.Danish))).Keys.Order());

    [Theory]
    [InlineData(PlaceInLine.Contact, "Personen får det i Teams")]
    [InlineData(PlaceInLine.Deputy, "Stedfortræderen")]
    [InlineData(PlaceInLine.Fallback, "sender det videre til post@example.dk")]
    [InlineData(PlaceInLine.Administrators, "Administratoren af botten får dit spørgsmål")]
    public void The_preview_says_who_gets_it_first(PlaceInLine way, string words)
    {
        var route = new ContactRoute(HandOffGallery.Lise with { Fallback = "Postkassen: post@example.dk" }, "Fordi.");

        var texts = HandOffCardTests.Texts(CardTests.Card(HandOffGallery.Preview(Language.Danish) with { Route = route, Way = way }));

        Assert.Contains(texts, text => text.Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public void A_contact_of_today_whose_id_has_signs_of_markdown_can_be_chosen()
    {
        var odd = HandOffGallery.Lise with { Id = "_a*b_", Name = "Lise_Holm" };

        var choices = CardTests.Elements(CardTests.Card(HandOffGallery.Preview(Language.Danish) with { Others = [odd, .. HandOffGallery.Others] }))
            .Single(e => (string?)e["id"] == HandOffFields.Contact)["choices"]!;

        Assert.Contains(choices, choice => (string?)choice["value"] == odd.Id && ((string)choice["title"]!).StartsWith(odd.Name, StringComparison.Ordinal));
    }

    [Fact]
    public void A_question_of_another_that_means_the_same_is_shown_without_who_asked()
        => HandOffCardTests.SaysNothingOfTheAsker(HandOffGallery.Preview(Language.Danish) with
        {
            Question = new HandOffQuestion { Text = "Mit eget", Language = Language.Danish },
            Same = [.. Enum.GetValues<HandOffStatus>().Take(3).Select(status => GivenHandOffs.In(status))],
            Own = null,
        });
}
