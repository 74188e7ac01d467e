using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Drafts;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Privacy;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests;
using static TeamsPilotBot.Bot.Tests.Cards.GivenHandOffs;
using Reply = TeamsPilotBot.Dialogs.Replies.Reply;

namespace TeamsPilotBot.Bot.Tests.Cards;

/// <summary>The cards of hand-offs, for each of those who see them.</summary>
internal static class HandOffGallery
{
    public static IReadOnlyList<(string Name, Reply Reply)> All { get; } =
    [
        ("handoff.preview.da", Preview(Language.Danish)),
        ("handoff.preview.en", Preview(Language.English)),
        ("handoff.preview.again.da", Preview(Language.Danish) with
        {
            First = 3,
            Way = PlaceInLine.Contact,
            Route = new ContactRoute(Lise, "Du har selv valgt kontakten."),
            Others = [Lise, .. Others.Where(contact => contact.Id != Lise.Id)],
            Question = Question with { Urgent = true },
            Own = In(HandOffStatus.LookedInto),
            Same = [In(HandOffStatus.Sent), In(HandOffStatus.Answered)],
            Masked = [PersonalDataKind.Phone, PersonalDataKind.CprNumber],
            Notice = "Skriv dit spørgsmål, før du sender det.",
        }),
        ("handoff.asker.sent.da", Seen(HandOffStatus.Sent, HandOffViewer.Asker)),
        ("handoff.asker.sent.en", Seen(HandOffStatus.Sent, HandOffViewer.Asker, Language.English)),
        ("handoff.asker.askedback.da", Seen(HandOffStatus.AskedBack, HandOffViewer.Asker)),
        ("handoff.asker.answered.da", Seen(HandOffStatus.Answered, HandOffViewer.Asker)),
        ("handoff.asker.answered.en", Seen(HandOffStatus.Answered, HandOffViewer.Asker, Language.English)),
        ("handoff.asker.declined.da", Seen(HandOffStatus.Declined, HandOffViewer.Asker)),
        ("handoff.asker.closed.da", Seen(HandOffStatus.Closed, HandOffViewer.Asker)),
        ("handoff.asker.solved.da", Seen(HandOffStatus.Solved, HandOffViewer.Asker)),
        ("handoff.asker.solved.draft.da", Seen(HandOffStatus.Solved, HandOffViewer.Asker) with { Draft = DraftStatus.ReadyForReview }),
        ("handoff.asker.mailbox.da", Of(Sent(ByMail), HandOffViewer.Asker)),
        ("handoff.contact.sent.da", Seen(HandOffStatus.Sent, HandOffViewer.Contact) with { Askers = 3 }),
        ("handoff.contact.sent.en", Seen(HandOffStatus.Sent, HandOffViewer.Contact, Language.English)),
        ("handoff.contact.lookedinto.da", Seen(HandOffStatus.LookedInto, HandOffViewer.Contact) with
        {
            ViewerKey = "dorte", Notice = "Lise Holm har taget spørgsmålet.", BackTo = HandOffListKind.Queue,
        }),
        ("handoff.contact.answered.da", Seen(HandOffStatus.Answered, HandOffViewer.Contact)),
        ("handoff.contact.reopened.da", Of(LongCourse, HandOffViewer.Contact)),
        ("handoff.contact.reopened.en", Of(LongCourse, HandOffViewer.Contact, Language.English)),
        ("handoff.contact.escalated.da", Seen(HandOffStatus.Escalated, HandOffViewer.Contact) with { ViewerKey = "dorte" }),
        ("handoff.channel.da", Of(Sent(ByChannel), HandOffViewer.Contact) with { ViewerKey = null }),
        ("handoff.former.da", Seen(HandOffStatus.Forwarded, HandOffViewer.Former)),
        ("handoff.follower.da", Seen(HandOffStatus.Answered, HandOffViewer.Follower)),
        ("handoff.follower.en", Seen(HandOffStatus.Sent, HandOffViewer.Follower, Language.English)),
        ("handoff.administrator.da", Of(Silent(Sent(Law), 30), HandOffViewer.Administrator)),
        ("handoff.administrator.en", Of(Sent(ByMail), HandOffViewer.Administrator, Language.English)),
        ("handoff.administrator.withdrawn.da", Seen(HandOffStatus.Withdrawn, HandOffViewer.Administrator)),
        ("handoff.reader.da", Seen(HandOffStatus.LookedInto, HandOffViewer.Reader)),
        ("handoff.reader.en", Seen(HandOffStatus.LookedInto, HandOffViewer.Reader, Language.English)),
        ("handoff.list.mine.da", List(HandOffListKind.Mine, Language.Danish)),
        ("handoff.list.mine.en", List(HandOffListKind.Mine, Language.English)),
        ("handoff.list.mine.suggested.da", List(HandOffListKind.Mine, Language.Danish) with { Items = [Suggested(), In(HandOffStatus.LookedInto)], Total = 2 }),
        ("handoff.list.queue.da", List(HandOffListKind.Queue, Language.Danish) with { First = 5, Total = 14 }),
        ("handoff.list.waiting.da", List(HandOffListKind.Waiting, Language.Danish) with { Filter = HandOffFilter.Overdue, Now = Start.AddDays(40) }),
        ("handoff.list.empty.da", Empty(HandOffListKind.Mine, HandOffFilter.Open, Language.Danish)),
        ("handoff.list.empty.en", Empty(HandOffListKind.Queue, HandOffFilter.MyMove, Language.English)),
        ("handoff.asker.shared.da", Of(Sent(Law, Question with { Shared = true }), HandOffViewer.Asker)),
        ("handoff.asker.suggested.da", Of(Suggested(), HandOffViewer.Asker)),
        ("handoff.asker.suggested.en", Of(Suggested(), HandOffViewer.Asker, Language.English)),
        ("handoff.contact.suggested.da", Of(Suggested(), HandOffViewer.Contact)),
        ("handoff.contact.suggestion.solved.da", Of(Suggested().After(Mette, new SuggestionSolved("m3")), HandOffViewer.Contact)),
        ("handoff.asker.suggestion.solved.da", Of(Suggested().After(Mette, new SuggestionSolved("m3")), HandOffViewer.Asker)),
        ("handoff.follower.suggestion.solved.da", Of(Suggested().After(Mette, new SuggestionSolved("m3")), HandOffViewer.Follower)),
        ("handoff.reader.shared.da", Of(Suggested(), HandOffViewer.Reader)),
        ("handoff.help.da", Help(Language.Danish)),
        ("handoff.help.en", Help(Language.English)),
        ("handoff.help.late.da", Help(Language.Danish) with
        {
            CanSend = false, Typed = "Vi spurgte først.", Notice = "Spørgsmålet blev løst, mens du skrev, så dit svar er ikke sendt. Din tekst står stadig på kortet.",
        }),
        ("handoff.help.channel.da", Help(Language.Danish) with { CanTell = false, Sector = null }),
        ("handoff.help.sent.da", new HelpSentReply(Language.Danish, "Vi spurgte først. Skriv til [e-mailadresse fjernet].")),
        ("handoff.help.sent.en", new HelpSentReply(Language.English, null)),
        ("handoff.sent.da", new HandOffSentReply(Language.Danish, Sent(Law))),
        ("handoff.sent.en", new HandOffSentReply(Language.English, Sent(ByMail))),
    ];

    public static EquatableList<Contact> Others => [.. SeedRecords.Contacts];

    public static Contact Lise => SeedRecords.Contact("kl-ai") with { Example = false, Name = "Lise Holm", Deputy = "digst-jura", Fallback = "Fællespostkassen: ai@kl.example" };

    public static HelpOfferReply Help(Language language) => new(language, "n1", "h1", Question.Text, Question.Sector, Start) { CanSend = true, CanTell = true };

    public static HandOffPreviewReply Preview(Language language) => new(
        language,
        "q1",
        "n1",
        null,
        Question with { Shared = true },
        [SeedRecords.Lesson("speciale-001"), SeedRecords.Lesson("speciale-124"), SeedRecords.Lesson("speciale-002")],
        new ContactRoute(SeedRecords.Contact("egen-dpo"), "Fordi det handler om samtykke, og I har jeres egen rådgiver."),
        PlaceInLine.Administrators,
        Others);

    public static HandOffReply Seen(HandOffStatus status, HandOffViewer viewer, Language language = Language.Danish) => Of(In(status), viewer, language);

    public static HandOffReply Of(HandOff handOff, HandOffViewer viewer, Language language = Language.Danish)
        => new(language, "n1", handOff, viewer, [SeedRecords.Lesson("speciale-001"), SeedRecords.Lesson("speciale-124")])
        {
            ViewerKey = viewer switch { HandOffViewer.Asker => "mette", HandOffViewer.Contact => "lise", _ => "somebody" },
            Others = Others,
        };

    public static HandOffListReply List(HandOffListKind kind, Language language) => new(
        language,
        "n1",
        kind,
        HandOffFilter.Open,
        [In(HandOffStatus.Answered), In(HandOffStatus.LookedInto), In(HandOffStatus.AskedBack), Sent(ByMail), In(HandOffStatus.Declined)],
        0,
        5,
        new Dictionary<HandOffFilter, int>
        {
            [HandOffFilter.Open] = 5, [HandOffFilter.MyMove] = 2, [HandOffFilter.Overdue] = 1, [HandOffFilter.Urgent] = 0, [HandOffFilter.Ended] = 3,
        })
    {
        Now = Start.AddDays(9),
    };

    private static HandOffListReply Empty(HandOffListKind kind, HandOffFilter filter, Language language)
        => List(kind, language) with { Filter = filter, Items = [], Total = 0, Counts = new Dictionary<HandOffFilter, int>() };
}
