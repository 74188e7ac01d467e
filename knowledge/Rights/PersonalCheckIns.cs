using TeamsPilotBot.Knowledge.CheckIns;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Rights;

/// <summary>
/// What a person said of how their projects go. It is deleted; what it added to the numbers stays as a number, where there are so many that it
/// cannot be the person's.
/// </summary>
/// <param name="store">The store.</param>
/// <param name="register">The check-ins.</param>
/// <param name="shelf">Where the numbers are left.</param>
public sealed class PersonalCheckIns(IDocumentStore store, ICheckInRegister register, LeftoverShelf shelf) : PersonalDocuments(store, CheckInDocument.Container)
{
    /// <inheritdoc/>
    public override async Task EraseAsync(PersonIdentity person, Pseudonym pseudonym, CancellationToken cancellationToken)
    {
        // The number comes first: after a crash in between it is there already, and is known again.
        await foreach (var document in Store.QueryAsync(CheckInDocument.Container, new DocumentQuery(), cancellationToken))
        {
            var checkIn = CheckInDocument.Read(document).CheckIn;
            if (person.Is(checkIn.Key.PersonKey))
            {
                await shelf.LeaveAsync(checkIn, await register.OfQuarterAsync(checkIn.Key.Quarter, onlyOpen: false, cancellationToken), cancellationToken);
            }
        }

        await base.EraseAsync(person, pseudonym, cancellationToken);
    }

    /// <inheritdoc/>
    protected override Judgement? Judge(StoredDocument document, PersonTraces traces)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(traces);
        return traces.Person.Is(CheckInDocument.Read(document).CheckIn.Key.PersonKey) ? new Judgement("CheckIns", Fate.Delete)
            : traces.HasId(document.Json) ? new Judgement("CheckIns", Fate.Pseudonymise)
            : traces.HasName(document.Json) ? Judgement.Named("Named")
            : null;
    }
}

/// <summary>That a person was reminded of the annual report. It is deleted.</summary>
/// <param name="store">The store.</param>
public sealed class PersonalAnnualReminders(IDocumentStore store) : PersonalDocuments(store, AnnualReminderDocument.Container)
{
    /// <inheritdoc/>
    protected override Judgement? Judge(StoredDocument document, PersonTraces traces)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(traces);
        return traces.HasId(document.Json) ? new Judgement("AnnualReminders", Fate.Delete) : null;
    }
}
