using TeamsPilotBot.Knowledge.Contacts;

namespace TeamsPilotBot.Tests;

/// <summary>A directory in which nobody is.</summary>
internal sealed class NoContacts : IContactRouter
{
    public ContactRoute? Route(RouteRequest request) => null;

    public ContactRoute? Find(RouteRequest request) => null;
}
