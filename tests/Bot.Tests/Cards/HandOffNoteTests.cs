using Microsoft.Bot.Schema;
using TeamsPilotBot.Bot.Cards;
using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Texts;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Cards;

public sealed class HandOffNoteTests
{
    private const string About = "om \"Må vi optage borgeres opkald og bruge dem til at træne talegenkendelse, når de kun har sagt ja til…\"";
    private const string Said = "Det kræver et nyt samtykke. Se Datatilsynets vejledning.";

    [Theory]
    [InlineData(HandOffStatus.LookedInto, HandOffViewer.Asker, "Lise Holm er i gang med at undersøge dit spørgsmål " + About + ".")]
    [InlineData(HandOffStatus.AskedBack, HandOffViewer.Asker, "Lise Holm vil vide mere om dit spørgsmål " + About + ": \"" + Said + "\" Svar på kortet.")]
    [InlineData(HandOffStatus.Answered, HandOffViewer.Asker, "Lise Holm har svaret på dit spørgsmål " + About + ": \"" + Said + "\" Hele svaret står på kortet.")]
    [InlineData(HandOffStatus.Answered, HandOffViewer.Follower, "Der er kommet svar på spørgsmålet " + About + ", som du følger: \"" + Said + "\" Hele svaret står på kortet.")]
    [InlineData(HandOffStatus.Forwarded, HandOffViewer.Asker, "Lise Holm har sendt dit spørgsmål " + About + " videre til Kontrakter og indkøb: \"" + Said + "\"")]
    [InlineData(HandOffStatus.Declined, HandOffViewer.Asker, "Lise Holm kan ikke tage dit spørgsmål " + About + ": \"" + Said + "\" Vælg en anden på kortet.")]
    [InlineData(HandOffStatus.Escalated, HandOffViewer.Asker, "Lise Holm har løftet dit spørgsmål " + About + " nationalt, så det nu ligger hos Dorte Krag: \"" + Said + "\"")]
    [InlineData(HandOffStatus.Reopened, HandOffViewer.Contact, "Mette Skov skriver, at svaret ikke løste spørgsmålet " + About + " endnu: \"" + Said + "\"")]
    [InlineData(HandOffStatus.Solved, HandOffViewer.Contact, "Mette Skov siger, at svaret løste spørgsmålet " + About + ". Tak for hjælpen.")]
    [InlineData(HandOffStatus.Withdrawn, HandOffViewer.Administrator, "Mette Skov har trukket spørgsmålet " + About + " tilbage. Du behøver ikke gøre mere.")]
    [InlineData(HandOffStatus.Closed, HandOffViewer.Asker, "Jeg har lukket dit spørgsmål " + About + ", fordi jeg ikke hørte fra dig. Du kan åbne det igen på kortet.")]
    [InlineData(HandOffStatus.Closed, HandOffViewer.Contact, "Jeg har lukket spørgsmålet " + About + ", fordi der ikke kom svar fra den, der spurgte.")]
    public void A_note_says_who_did_what(HandOffStatus status, HandOffViewer viewer, string words)
        => Assert.Equal(words, Note(GivenHandOffs.In(status), viewer).Text);

    [Theory]
    [InlineData(HandOffViewer.Asker, false, "Lene Holm fra Faxe Kommune har et forslag til dit spørgsmål " + About + ": \"" + Said + "\" Sig på kortet, om det hjalp.")]
    public void A_note_says_who_has_a_suggestion(HandOffViewer viewer, bool toHelper, string words)
        => Assert.Equal(words, Note(GivenHandOffs.Suggested(Said), viewer, toHelper).Text);

    [Theory]
    [InlineData(HandOffViewer.Contact, false, "Mette Skov siger, at et forslag fra Lene Holm fra Faxe Kommune løste spørgsmålet " + About + ". Du behøver ikke gøre mere.")]
    [InlineData(HandOffViewer.Follower, false, "Der er kommet et svar, der løste spørgsmålet " + About + ", som du følger: \"" + Said + "\" Hele svaret står på kortet.")]
    [InlineData(HandOffViewer.Former, true, "Dit svar hjalp. Den, der spurgte, siger, at det løste spørgsmålet " + About + ". Tak, fordi du delte det.")]
    [InlineData(HandOffViewer.Administrator, true, "Dit svar hjalp. Den, der spurgte, siger, at det løste spørgsmålet " + About + ". Tak, fordi du delte det.")]
    public void A_note_says_that_a_suggestion_solved_it(HandOffViewer viewer, bool toHelper, string words)
        => Assert.Equal(words, Note(GivenHandOffs.Suggested(Said).After(GivenHandOffs.Mette, new SuggestionSolved("m3")), viewer, toHelper).Text);

    [Fact]
    public void A_note_thanks_for_a_suggestion_that_did_not_help()
        => Assert.Equal(
            "Tak for dit forslag til spørgsmålet " + About + ". Det løste det ikke helt, så spørgsmålet er stadig åbent.",
            Note(GivenHandOffs.Suggested(Said).After(GivenHandOffs.Mette, new SuggestionFellShort("m3")), HandOffViewer.Former, toHelper: true).Text);

    [Fact]
    public void A_note_says_where_a_question_goes_when_nobody_answers()
        => Assert.Equal(
            $"Nu er det Dorte Krag, der har dit spørgsmål {About}, fordi ingen svarede i tide.",
            Note(GivenHandOffs.Silent(GivenHandOffs.Sent(GivenHandOffs.Law), 13), HandOffViewer.Asker).Text);

    [Fact]
    public void Every_move_has_a_note_for_everyone_in_both_languages()
        => Assert.All(
            from handOff in Enum.GetValues<HandOffStatus>().Select(status => GivenHandOffs.In(status)).Append(GivenHandOffs.LongCourse)
                .Append(GivenHandOffs.Suggested().After(GivenHandOffs.Mette, new SuggestionSolved("m3")))
            from entry in handOff.Trail
            from viewer in Enum.GetValues<HandOffViewer>()
            from language in Enum.GetValues<Language>()
            select new HandOffNoteReply(language, handOff, entry, viewer),
            reply =>
            {
                var text = new ReplyCards().Show(reply).AsMessageActivity().Text;
                Assert.EndsWith(text[^1] == '"' ? "\"" : ".", text, StringComparison.Ordinal);
                Assert.DoesNotContain("\"\"", text, StringComparison.Ordinal);
            });

    [Theory]
    [InlineData("<at>Alle</at>\n# Hej [klik](https://ond.example) www.ond.example", "‹at›Alle‹/at› # Hej [klik](https:\u2060//ond.example) www.\u2060ond.example")]
    [InlineData("frem\u202Edne", "fremdne")]
    public void A_note_is_plain_text_in_which_nothing_that_people_wrote_is_live(string text, string shown)
    {
        var note = Note(GivenHandOffs.In(HandOffStatus.Answered, text: text), HandOffViewer.Asker);

        Assert.Contains($"\"{shown}\"", note.Text, StringComparison.Ordinal);
        Assert.Equal(TextFormatTypes.Plain, note.TextFormat);
        Assert.Empty(note.Attachments ?? []);
    }

    [Fact]
    public void A_note_for_one_who_follows_does_not_say_who_asked()
        => Assert.All(
            GivenHandOffs.LongCourse.Trail,
            entry => Assert.DoesNotContain(
                "Mette",
                new ReplyCards().Show(new HandOffNoteReply(Language.Danish, GivenHandOffs.LongCourse, entry, HandOffViewer.Follower)).Text,
                StringComparison.Ordinal));

    private static IMessageActivity Note(HandOff handOff, HandOffViewer viewer, bool toHelper = false)
        => new ReplyCards().Show(new HandOffNoteReply(Language.Danish, handOff, handOff.Trail[^1], viewer) { ToHelper = toHelper });
}
