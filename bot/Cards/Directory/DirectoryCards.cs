using TeamsPilotBot.Bot.Cards.HandOffs;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Bot.Cards.Directory;

/// <summary>Makes the cards that say or ask one thing about the directory.</summary>
/// <param name="texts">The texts in the language of the card.</param>
/// <param name="limit">The most characters of one text.</param>
internal sealed class DirectoryCards(DirectoryTexts texts, int limit)
{
    private const int LongestLine = 120;
    private const int MostLines = 20;
    private const string Good = "positive";
    private const string Bad = "destructive";

    /// <summary>The contacts that somebody may ask to fill.</summary>
    /// <param name="reply">What to show.</param>
    public DirectoryCard Choose(SeatChoiceReply reply)
    {
        var lead = reply.Open.Count == 0 ? texts["SeatNobodyFree"] : texts["SeatLead"];
        return Of(reply, texts["SeatHeading"], reply.Filled.Count == 0 ? [lead] : [texts["SeatFilled"]], reply.Filled) with
        {
            Choice = reply.Open.Count == 0 ? null : new ChoiceField(texts["SeatChoice"], texts["SeatMissing"], Multi: false, null, Choice.Of(reply.Open, limit)),
            Buttons = reply.Open.Count == 0 ? [] : [new DirectoryButton(texts["SeatSend"], "directoryRequest", Good)],
        };
    }

    /// <summary>A request, as administrators see it.</summary>
    /// <param name="reply">What to show.</param>
    public DirectoryCard Request(SeatRequestReply reply)
    {
        var (request, contact) = (reply.Request, reply.Contact);
        var decided = request.Status switch
        {
            SeatRequestStatus.Accepted => texts["RequestAccepted"],
            SeatRequestStatus.Refused => texts["RequestRefused"],
            _ => texts["RequestLead"],
        };
        return Of(reply, texts.Format("RequestHeading", Short(request.Name)), [decided], contact is null ? [] : [contact]) with
        {
            Buttons = request.Status != SeatRequestStatus.Pending ? [] :
            [
                new DirectoryButton(texts["RequestYes"], "directoryAccept", Good) { Request = request.Id },
                new DirectoryButton(texts["RequestNo"], "directoryRefuse", Bad) { Request = request.Id },
            ],
        };
    }

    /// <summary>When somebody is away.</summary>
    /// <param name="reply">What to show.</param>
    public DirectoryCard Away(AwayReply reply) => Of(reply, texts["AwayHeading"], [texts["AwayLead"]], reply.Contacts) with
    {
        Away = new AwayFields(reply.From, reply.To),
        Buttons = [new DirectoryButton(texts["AwaySave"], "directoryAway", Good)],
    };

    /// <summary>Whether somebody is really a contact no more.</summary>
    /// <param name="reply">What to show.</param>
    public DirectoryCard Leave(LeaveReply reply)
    {
        var several = reply.Contacts.Count > 1;
        return Of(reply, texts["LeaveHeading"], [texts["LeaveLead"]], several ? [] : reply.Contacts) with
        {
            Choice = several
                ? new ChoiceField(texts["LeaveChoice"], texts["LeaveMissing"], Multi: true, string.Join(',', reply.Contacts.Select(contact => contact.Id)), Choice.Of(reply.Contacts.Take(MostLines), limit))
                : null,
            Buttons = [new DirectoryButton(texts["LeaveSave"], "directoryLeave", Bad)],
        };
    }

    /// <summary>Whether all is still right.</summary>
    /// <param name="reply">What to show.</param>
    public DirectoryCard Confirm(ConfirmReply reply) => Of(reply, texts["ConfirmHeading"], [texts["ConfirmLead"]], reply.Contacts) with
    {
        Buttons =
        [
            new DirectoryButton(texts["ConfirmYes"], "directoryConfirm", Good),
            new DirectoryButton(texts["ConfirmAway"], "directoryAwayForm"),
            new DirectoryButton(texts["ConfirmLeft"], "directoryLeaveForm"),
        ],
    };

    /// <summary>That something was done.</summary>
    /// <param name="reply">What to show.</param>
    public DirectoryCard Done(DirectoryDoneReply reply) => Of(reply, texts["DoneHeading"], [reply.Sentence], []);

    private DirectoryCard Of(DirectoryReply reply, string heading, IReadOnlyList<string> sentences, EquatableList<Contact> contacts)
    {
        var lines = contacts.Take(MostLines).Select(contact => Short(ContactWords.Who(contact))).ToList();
        return new DirectoryCard
        {
            Speak = Shortened.To(string.Join(' ', [reply.Notice ?? "", $"{heading.TrimEnd('.', '?')}.", .. sentences, .. lines.Select(line => $"{line}.")]).Trim(), 1_000),
            Summary = heading,
            Notice = reply.Notice,
            Heading = heading,
            Sentences = [.. sentences.Select(sentence => new PlainSentence(sentence))],
            Contacts = [.. lines.Select(line => new PlainSentence(line))],
        };
    }

    private string Short(string text) => Shortened.To(text, Math.Min(limit, LongestLine));
}
