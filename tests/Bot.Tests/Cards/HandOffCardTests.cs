using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using TeamsPilotBot.Bot.Cards.HandOffs;
using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Texts;
using Xunit;
using Reply = TeamsPilotBot.Dialogs.Replies.Reply;

namespace TeamsPilotBot.Bot.Tests.Cards;

public sealed class HandOffCardTests
{
    private static readonly Dictionary<HandOffVerb, MoveKind> Moves = new()
    {
        [HandOffVerb.Accept] = MoveKind.Accept,
        [HandOffVerb.LookInto] = MoveKind.LookInto,
        [HandOffVerb.Answer] = MoveKind.Answer,
        [HandOffVerb.AskBack] = MoveKind.AskBack,
        [HandOffVerb.Reply] = MoveKind.Reply,
        [HandOffVerb.Forward] = MoveKind.Forward,
        [HandOffVerb.Decline] = MoveKind.Decline,
        [HandOffVerb.Escalate] = MoveKind.Escalate,
        [HandOffVerb.Solved] = MoveKind.ConfirmSolved,
        [HandOffVerb.NotSolved] = MoveKind.NotSolved,
        [HandOffVerb.Withdraw] = MoveKind.Withdraw,
        [HandOffVerb.Close] = MoveKind.Close,
        [HandOffVerb.Follow] = MoveKind.Follow,
        [HandOffVerb.Unfollow] = MoveKind.Unfollow,
        [HandOffVerb.Share] = MoveKind.Share,
    };

    public static TheoryData<HandOffStatus, HandOffViewer> Views
    {
        get
        {
            var views = new TheoryData<HandOffStatus, HandOffViewer>();
            foreach (var status in Enum.GetValues<HandOffStatus>())
            {
                foreach (var viewer in Enum.GetValues<HandOffViewer>())
                {
                    views.Add(status, viewer);
                }
            }

            return views;
        }
    }

    [Theory]
    [MemberData(nameof(Views))]
    public void A_card_has_the_buttons_that_the_table_allows_and_no_others(HandOffStatus status, HandOffViewer viewer)
    {
        var reply = HandOffGallery.Seen(status, viewer);
        var offered = Verbs(CardTests.Card(reply)).Where(Moves.ContainsKey).ToHashSet();

        var allowed = Named(viewer).Where(verb => MoveTable.Allows(Moves[verb], HandOffButtons.RolesOf(viewer), status) != Role.None).ToHashSet();
        if (reply.HandOff.HandlerKey is not null)
        {
            allowed.Remove(HandOffVerb.Accept);
        }

        Assert.Equal(allowed.Order(), offered.Order());
    }

    [Theory]
    [InlineData(HandOffViewer.Contact, 0, false)]
    [InlineData(HandOffViewer.Contact, 6, true)]
    [InlineData(HandOffViewer.Administrator, 6, true)]
    [InlineData(HandOffViewer.Asker, 6, false)]
    public void A_question_can_be_closed_once_the_asker_was_reminded(HandOffViewer viewer, int days, bool offered)
    {
        var handOff = GivenHandOffs.Silent(GivenHandOffs.In(HandOffStatus.Answered), days);

        Assert.Equal(offered, Verbs(CardTests.Card(HandOffGallery.Of(handOff, viewer))).Contains(HandOffVerb.Close));
    }

    [Theory]
    [InlineData(HandOffViewer.Contact)]
    [InlineData(HandOffViewer.Administrator)]
    public void Where_there_is_nobody_to_send_it_on_to_there_is_no_button_for_it(HandOffViewer viewer)
        => Assert.DoesNotContain(HandOffVerb.Forward, Verbs(CardTests.Card(HandOffGallery.Seen(HandOffStatus.Seen, viewer) with { Others = [] })));

    [Theory]
    [MemberData(nameof(Views))]
    public void Every_status_can_be_told_to_everyone_in_both_languages(HandOffStatus status, HandOffViewer viewer)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var texts = Texts(CardTests.Card(HandOffGallery.Seen(status, viewer, language)));

            Assert.Contains(HandOffTexts.In(language).Status(status), texts);
            Assert.DoesNotContain(texts, text => text.Contains("  ", StringComparison.Ordinal) || Regex.IsMatch(text, @"\{\d|\d{4}-\d\d-\d\d|\.\."));
        }
    }

    [Fact]
    public void A_question_whose_contact_was_replaced_says_who_has_it_now()
    {
        var handOff = GivenHandOffs.Sent(GivenHandOffs.Law)
            .After(Actor.Person("astrid", isAdministrator: true, name: "Astrid Dam"), new Reassign(GivenHandOffs.National, "Lise er holdt op."));

        var texts = Texts(CardTests.Card(HandOffGallery.Of(handOff, HandOffViewer.Asker)));

        Assert.Contains(texts, text => text.StartsWith("Det ligger hos Dorte Krag.", StringComparison.Ordinal));
        Assert.Contains(texts, text => text.EndsWith("Det gik over til Dorte Krag", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(HandOffViewer.Reader)]
    [InlineData(HandOffViewer.Follower)]
    [InlineData(HandOffViewer.Former)]
    public void Who_only_reads_along_never_learns_who_asked(HandOffViewer viewer)
        => Assert.All(Enum.GetValues<HandOffStatus>(), status => SaysNothingOfTheAsker(HandOffGallery.Seen(status, viewer)));

    [Fact]
    public void The_contact_reads_the_whole_question_and_the_asker_the_whole_answer()
    {
        var text = string.Concat(Enumerable.Repeat("et ord ", 570)) + "SLUT";
        var handOff = GivenHandOffs.In(HandOffStatus.Answered, GivenHandOffs.Question with { Text = text }, text);

        Assert.Contains(Texts(CardTests.Card(HandOffGallery.Of(handOff, HandOffViewer.Contact))), shown => shown == text);
        Assert.Equal(2, Texts(CardTests.Card(HandOffGallery.Of(handOff, HandOffViewer.Asker))).Count(shown => shown == text));
    }

    [Fact]
    public void The_asker_judges_a_suggestion_and_nobody_else()
        => Assert.All(Enum.GetValues<HandOffViewer>(), viewer => Assert.Equal(
            viewer == HandOffViewer.Asker,
            Verbs(CardTests.Card(HandOffGallery.Of(GivenHandOffs.Suggested(), viewer))).Contains(HandOffVerb.SuggestionSolved)));

    [Fact]
    public void A_shared_question_can_be_taken_back_by_the_asker_and_answered_by_those_who_read_along()
    {
        var shared = GivenHandOffs.Suggested();

        Assert.Contains(HandOffVerb.Unshare, Verbs(CardTests.Card(HandOffGallery.Of(shared, HandOffViewer.Asker))));
        Assert.DoesNotContain(HandOffVerb.Share, Verbs(CardTests.Card(HandOffGallery.Of(shared, HandOffViewer.Asker))));
        Assert.All(
            Enum.GetValues<HandOffViewer>(),
            viewer => Assert.Equal(
                viewer is HandOffViewer.Reader or HandOffViewer.Follower or HandOffViewer.Former,
                Verbs(CardTests.Card(HandOffGallery.Of(shared, viewer))).Contains(HandOffVerb.Help)));
    }

    [Fact]
    public void A_question_that_was_solved_can_be_taken_back_by_the_asker_for_as_long_as_others_can_see_it()
    {
        var solved = GivenHandOffs.Suggested().After(GivenHandOffs.Mette, new SuggestionSolved("m3"));

        Assert.Contains(HandOffVerb.Unshare, Verbs(CardTests.Card(HandOffGallery.Of(solved, HandOffViewer.Asker))));
        Assert.DoesNotContain(HandOffVerb.Unshare, Verbs(CardTests.Card(HandOffGallery.Of(solved.After(GivenHandOffs.Mette, new Unshare()), HandOffViewer.Asker))));
    }

    [Theory]
    [InlineData(HandOffViewer.Reader)]
    [InlineData(HandOffViewer.Follower)]
    [InlineData(HandOffViewer.Former)]
    public void Who_only_reads_along_never_learns_who_helped(HandOffViewer viewer)
    {
        foreach (var handOff in new[] { GivenHandOffs.Suggested(), GivenHandOffs.Suggested().After(GivenHandOffs.Mette, new SuggestionSolved("m3")) })
        {
            var card = CardTests.Card(HandOffGallery.Of(handOff, viewer)).ToString();
            Assert.DoesNotContain("Lene", card, StringComparison.Ordinal);
            Assert.DoesNotContain("Faxe", card, StringComparison.Ordinal);
            SaysNothingOfTheAsker(HandOffGallery.Of(handOff, viewer));
        }
    }

    [Fact]
    public void Administrators_are_told_who_waits_where_it_lies_and_why_it_came_to_them()
    {
        var texts = Texts(CardTests.Card(HandOffGallery.Of(GivenHandOffs.Silent(GivenHandOffs.Sent(GivenHandOffs.Law), 30), HandOffViewer.Administrator)));

        Assert.Contains(texts, text => text.StartsWith("Mette Skov · Aarhus Kommune", StringComparison.Ordinal));
        Assert.Contains(texts, text => text.StartsWith("Ingen har svaret i tide. Det er sendt til Lise Holm.", StringComparison.Ordinal));
        Assert.Single(texts, text => text.Contains("Jeg gav det til administratoren, fordi ingen svarede i tide", StringComparison.Ordinal));
    }

    [Fact]
    public void Who_was_reminded_reads_that_the_answer_is_late()
        => Assert.Contains(
            Texts(CardTests.Card(HandOffGallery.Of(GivenHandOffs.Silent(GivenHandOffs.Sent(GivenHandOffs.Law), 9), HandOffViewer.Contact))),
            text => text.EndsWith("Svaret skulle være kommet senest mandag den 16. november.", StringComparison.Ordinal));

    [Theory]
    [InlineData("kontrakter@example.dk", true)]
    [InlineData("KL: juraboksen", false)]
    [InlineData("a@b.dk?bcc=x@y.dk", false)]
    [InlineData(null, false)]
    public void Only_a_mail_address_becomes_a_link(string? fallback, bool linked)
    {
        var handOff = GivenHandOffs.Sent(GivenHandOffs.ByMail with { Fallback = fallback });

        var links = CardTests.Elements(CardTests.Card(HandOffGallery.Of(handOff, HandOffViewer.Asker))).Where(e => (string?)e["type"] == "Action.OpenUrl").ToList();

        Assert.Equal(linked, links.Count == 1);
        Assert.All(links, link => Assert.StartsWith($"mailto:{fallback}?subject=Sp%C3%B8rgsm%C3%A5l", (string?)link["url"], StringComparison.Ordinal));
    }

    [Fact]
    public void Only_the_card_of_a_contact_alone_with_an_open_question_refreshes()
    {
        Assert.NotNull(CardTests.Card(HandOffGallery.Seen(HandOffStatus.Sent, HandOffViewer.Contact))["refresh"]);
        Assert.Null(CardTests.Card(HandOffGallery.Seen(HandOffStatus.Sent, HandOffViewer.Contact) with { ViewerKey = null })["refresh"]);
        Assert.Null(CardTests.Card(HandOffGallery.Seen(HandOffStatus.Solved, HandOffViewer.Contact))["refresh"]);
        Assert.Null(CardTests.Card(HandOffGallery.Seen(HandOffStatus.Sent, HandOffViewer.Asker))["refresh"]);
    }

    internal static Dictionary<string, string?> Inputs(JObject card)
        => CardTests.Elements(card).Where(e => ((string)e["type"]!).StartsWith("Input.", StringComparison.Ordinal))
            .ToDictionary(e => (string)e["id"]!, e => (string?)e["value"]);

    private static IEnumerable<HandOffVerb> Verbs(JObject card)
        => CardTests.Elements(card).Select(e => (string?)e["verb"]).OfType<string>()
            .Where(verb => verb.StartsWith("handOff", StringComparison.Ordinal)).Select(verb => Enum.Parse<HandOffVerb>(verb["handOff".Length..]));

    /// <summary>The moves that a card offers to somebody, where the table allows them.</summary>
    private static IEnumerable<HandOffVerb> Named(HandOffViewer viewer) => viewer switch
    {
        HandOffViewer.Asker => [HandOffVerb.Reply, HandOffVerb.Forward, HandOffVerb.Solved, HandOffVerb.NotSolved, HandOffVerb.Withdraw, HandOffVerb.Share],
        HandOffViewer.Contact =>
        [
            HandOffVerb.Accept, HandOffVerb.LookInto, HandOffVerb.Answer, HandOffVerb.AskBack, HandOffVerb.Forward, HandOffVerb.Decline, HandOffVerb.Escalate,
        ],
        HandOffViewer.Administrator => [HandOffVerb.Answer, HandOffVerb.AskBack, HandOffVerb.Forward, HandOffVerb.Escalate],
        HandOffViewer.Follower => [HandOffVerb.Unfollow],
        _ => [HandOffVerb.Follow],
    };

    internal static void SaysNothingOfTheAsker(Reply reply)
    {
        var card = CardTests.Card(reply).ToString();
        Assert.DoesNotContain("Mette", card, StringComparison.Ordinal);
        Assert.DoesNotContain("Aarhus", card, StringComparison.Ordinal);
        Assert.DoesNotContain("Talegenkendelse i borgerservice", card, StringComparison.Ordinal);
    }

    internal static List<string> Texts(JObject card)
        => [.. CardTests.Elements(card).Where(e => (string?)e["type"] == "TextBlock").Select(e => ((string)e["text"]!).Replace("\\", "", StringComparison.Ordinal))];
}
