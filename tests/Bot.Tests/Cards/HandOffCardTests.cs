using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using TeamsPilotBot.Bot.Cards.HandOffs;
using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Knowledge.Contacts;
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

    [Theory]
    [InlineData(HandOffViewer.Reader)]
    [InlineData(HandOffViewer.Follower)]
    [InlineData(HandOffViewer.Former)]
    public void Who_only_reads_along_never_learns_who_asked(HandOffViewer viewer)
        => Assert.All(Enum.GetValues<HandOffStatus>(), status => SaysNothingOfTheAsker(HandOffGallery.Seen(status, viewer)));

    [Fact]
    public void A_question_of_another_that_means_the_same_is_shown_without_who_asked()
        => SaysNothingOfTheAsker(HandOffGallery.Preview(Language.Danish) with
        {
            Question = new HandOffQuestion { Text = "Mit eget", Language = Language.Danish },
            Same = [.. Enum.GetValues<HandOffStatus>().Take(3).Select(status => GivenHandOffs.In(status))],
            Own = null,
        });

    [Fact]
    public void The_contact_reads_the_whole_question_and_the_asker_the_whole_answer()
    {
        var text = string.Concat(Enumerable.Repeat("et ord ", 570)) + "SLUT";
        var handOff = GivenHandOffs.In(HandOffStatus.Answered, GivenHandOffs.Question with { Text = text }, text);

        Assert.Contains(Texts(CardTests.Card(HandOffGallery.Of(handOff, HandOffViewer.Contact))), shown => shown == text);
        Assert.Equal(2, Texts(CardTests.Card(HandOffGallery.Of(handOff, HandOffViewer.Asker))).Count(shown => shown == text));
    }

    [Fact]
    public void What_was_typed_into_the_preview_comes_back_whole()
    {
        var text = string.Concat(Enumerable.Repeat("et ord ", 285));
        var reply = HandOffGallery.Preview(Language.Danish) with
        {
            Question = GivenHandOffs.Question with { Text = text, NotEnough = text, AlreadyAsked = text, Urgent = true },
        };

        var fields = Inputs(CardTests.Card(reply));

        Assert.Equal(text, fields[HandOffFields.Question]);
        Assert.Equal(text, fields[HandOffFields.NotEnough]);
        Assert.Equal(text, fields[HandOffFields.AlreadyAsked]);
        Assert.Equal("true", fields[HandOffFields.Urgent]);
        Assert.Equal(reply.Route.Contact.Id, fields[HandOffFields.Contact]);
    }

    [Fact]
    public void The_fields_of_the_preview_are_those_that_are_read()
        => Assert.Superset(
            Inputs(CardTests.Card(HandOffGallery.Preview(Language.Danish))).Keys.ToHashSet(),
            new HashSet<string>
            {
                HandOffFields.Question, HandOffFields.NotEnough, HandOffFields.AlreadyAsked, HandOffFields.Urgent,
                HandOffFields.Project, HandOffFields.Organisation, HandOffFields.Contact,
            }.Intersect(HandOffFields.All).ToHashSet());

    [Theory]
    [InlineData(PlaceInLine.Contact, "Personen får det i Teams")]
    [InlineData(PlaceInLine.Deputy, "Stedfortræderen")]
    [InlineData(PlaceInLine.Fallback, "sender det videre til post@example.dk")]
    [InlineData(PlaceInLine.Administrators, "Administratoren af botten får dit spørgsmål")]
    public void The_preview_says_who_gets_it_first(PlaceInLine way, string words)
    {
        var route = new ContactRoute(HandOffGallery.Lise with { Fallback = "Postkassen: post@example.dk" }, "Fordi.");

        var texts = Texts(CardTests.Card(HandOffGallery.Preview(Language.Danish) with { Route = route, Way = way }));

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
        HandOffViewer.Asker => [HandOffVerb.Reply, HandOffVerb.Forward, HandOffVerb.Solved, HandOffVerb.NotSolved, HandOffVerb.Withdraw],
        HandOffViewer.Contact =>
        [
            HandOffVerb.Accept, HandOffVerb.LookInto, HandOffVerb.Answer, HandOffVerb.AskBack, HandOffVerb.Forward, HandOffVerb.Decline, HandOffVerb.Escalate,
        ],
        HandOffViewer.Administrator => [HandOffVerb.Answer, HandOffVerb.AskBack, HandOffVerb.Forward, HandOffVerb.Escalate],
        HandOffViewer.Follower => [HandOffVerb.Unfollow],
        _ => [HandOffVerb.Follow],
    };

    private static void SaysNothingOfTheAsker(Reply reply)
    {
        var card = CardTests.Card(reply).ToString();
        Assert.DoesNotContain("Mette", card, StringComparison.Ordinal);
        Assert.DoesNotContain("Aarhus", card, StringComparison.Ordinal);
        Assert.DoesNotContain("Talegenkendelse i borgerservice", card, StringComparison.Ordinal);
    }

    private static List<string> Texts(JObject card)
        => [.. CardTests.Elements(card).Where(e => (string?)e["type"] == "TextBlock").Select(e => ((string)e["text"]!).Replace("\\", "", StringComparison.Ordinal))];
}
