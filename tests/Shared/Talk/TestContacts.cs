using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Tests;

/// <summary>A directory that names one contact for everything.</summary>
internal sealed class TestContacts(Contact? contact) : IContactRouter
{
    public ContactRoute? Route(RouteRequest request)
        => contact is null ? null : new(contact, request.Language == Language.English
            ? "Because it is about consent, and your organisation has its own adviser." : "Fordi det handler om samtykke, og I har jeres egen rådgiver.");

    public ContactRoute? Find(string text, RouteRequest request) => Route(request);
}
