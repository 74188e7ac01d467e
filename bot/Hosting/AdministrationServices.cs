using TeamsPilotBot.Bot.Delivery;
using TeamsPilotBot.Bot.Health;
using TeamsPilotBot.Bot.Teams;
using TeamsPilotBot.Dialogs.Administration;
using TeamsPilotBot.Dialogs.Commands;
using TeamsPilotBot.Knowledge.Administration;

namespace TeamsPilotBot.Bot.Hosting;

/// <summary>The services with which administrators look after the bot from Teams.</summary>
internal static class AdministrationServices
{
    /// <summary>Adds them.</summary>
    /// <param name="services">Where to.</param>
    public static IServiceCollection AddAdministration(this IServiceCollection services)
    {
        services.AddSingleton<TenantBook>();
        services.AddHostedService<AdministrationFeedService>();
        services.AddSingleton<ISettingRoles, SettingRoles>();
        services.AddSingleton<ISettingTenants, SettingTenants>();
        services.AddSingleton<IKnownPeople, KnownPeople>();
        services.AddSingleton<ISetupReview, SetupReview>();
        services.AddSingleton<OverviewDesk>();
        services.AddSingleton<RoleDesk>();
        services.AddSingleton<RoleChanging>();
        services.AddSingleton<RoleActions>();
        services.AddSingleton<TenantDesk>();
        services.AddSingleton<TenantActions>();
        services.AddSingleton<ICommand, OverviewCommand>();
        services.AddSingleton<ICommand, RolesCommand>();
        services.AddSingleton<ICommand, TenantsCommand>();
        services.AddSingleton<ICommand, SetupCommand>();
        return services;
    }
}
