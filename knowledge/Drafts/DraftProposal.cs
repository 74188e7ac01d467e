using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Drafts;

/// <summary>Makes a draft of the two texts of a solved hand-off: the question, and the answer or suggestion that solved it. Pure.</summary>
public static partial class DraftProposal
{
    private static readonly TextCatalog Texts = new(typeof(DraftProposal));

    /// <summary>
    /// The id of the draft of a hand-off, and of the lesson that comes of it. A lesson's id is public and a hand-off's is not, so
    /// it says nothing of it; it has letters only, so that it never looks like a number of a person.
    /// </summary>
    /// <param name="handOffId">The hand-off.</param>
    public static string IdOf(string handOffId)
        => "svar-" + string.Concat(SHA256.HashData(Encoding.UTF8.GetBytes(handOffId)).Take(12)
            .SelectMany(b => new[] { (char)('a' + (b >> 4)), (char)('a' + (b & 15)) }));

    /// <summary>What the draft has from the hand-off; null if it is not solved, or nobody answered it.</summary>
    /// <param name="handOff">The hand-off.</param>
    /// <param name="contacts">The directory, for the role of the one who answered.</param>
    public static DraftOrigin? Origin(HandOff handOff, ContactDirectory contacts)
    {
        ArgumentNullException.ThrowIfNull(handOff);
        ArgumentNullException.ThrowIfNull(contacts);
        if (handOff.Solution is not { } answer)
        {
            return null;
        }

        var contactId = ContactOf(handOff, answer);
        var contact = contactId is null ? null : contacts.Find(contactId);
        var day = DanishTime.DayOf(answer.At);
        var question = handOff.Question;
        return new DraftOrigin
        {
            HandOffId = handOff.Id,
            AskerKey = handOff.AskerKey,
            AnswererKey = answer.ActorKey,
            ContactId = contactId,

            // An unknown sector must not close the lesson to anybody.
            Sector = question.Sector ?? Sector.CrossSector,
            Organisation = question.Organisation,
            Project = question.Project,
            Evidence = EvidenceOf(contact),
            AsOf = day.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            Source = contact is null
                ? Texts.Format(Language.Danish, "SourceOfNobody", day)
                : Texts.Format(Language.Danish, "Source", day, contact.Role, contact.Organisation),
            Language = question.Language,
        };
    }

    /// <summary>The text to begin with, not masked. It need not make a lesson yet: people see what is wrong with it, and change it.</summary>
    /// <param name="handOff">A hand-off that has an <see cref="Origin"/>.</param>
    /// <param name="category">The area; null if it cannot be told.</param>
    public static DraftText Text(HandOff handOff, Category? category)
    {
        ArgumentNullException.ThrowIfNull(handOff);
        var question = handOff.Question;
        var closing = handOff.Trail.LastOrDefault(entry => entry.Kind == MoveKind.ConfirmSolved)?.Text;
        return new DraftText
        {
            Title = DraftTitle.Of(question.Text, question.Language),
            Problem = question.NotEnough is { } notEnough ? $"{question.Text}\n\n{Texts.Format(Language.Danish, "NotEnough", notEnough)}" : question.Text,
            Action = handOff.Solution?.Text ?? "",
            Outcome = closing ?? Texts.Get(Language.Danish, "Outcome"),
            Category = question.Category ?? category,
        };
    }

    /// <summary>The contact or deputy as whom it was answered: the trail says each time when another contact has it in hand.</summary>
    private static string? ContactOf(HandOff handOff, AuditEntry answer)
        => (answer.As & (Role.Contact | Role.Deputy)) == Role.None ? null
            : handOff.Trail.Take(handOff.Trail.ToList().IndexOf(answer) + 1).LastOrDefault(entry => entry.ContactId is not null)?.ContactId;

    /// <summary>
    /// What an authority answers is its advice and no decision: a decision has a case, and is not given in a chat. Where it is one,
    /// a curator says so. Everybody else tells an experience, which the asker has confirmed.
    /// </summary>
    private static Evidence EvidenceOf(Contact? contact)
        => contact is not null && Authority().IsMatch(contact.Organisation) ? Evidence.Recommendation : Evidence.Experience;

    [GeneratedRegex("tilsyn|styrelse|ministeri|direktorat|Dataetisk Råd", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Authority();
}
